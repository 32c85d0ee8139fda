// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWhiteListStrategyListInput } from "@cloudseal/alibaba-sas";

export const describeWhiteListStrategyListInput_parameters = {
  Lang: "zh",
  SourceIp: "116.88.XX.XX",
  StrategyIds: "1,2",
} satisfies DescribeWhiteListStrategyListInput;
