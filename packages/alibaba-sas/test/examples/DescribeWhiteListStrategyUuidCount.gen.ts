// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWhiteListStrategyUuidCountInput } from "@cloudseal/alibaba-sas";

export const describeWhiteListStrategyUuidCountInput_parameters = {
  Lang: "zh",
  SourceIp: "42.120.XX.XX",
  StrategyId: 8516,
  Type: 1,
} satisfies DescribeWhiteListStrategyUuidCountInput;
