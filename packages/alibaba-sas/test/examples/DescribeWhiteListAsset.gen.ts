// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWhiteListAssetInput } from "@cloudseal/alibaba-sas";

export const describeWhiteListAssetInput_parameters = {
  Lang: "zh",
  LastMaxId: 1001,
  PageSize: 20,
  SourceIp: "180.119.XX.XX",
  StrategyId: 2730,
  Type: 1,
} satisfies DescribeWhiteListAssetInput;
