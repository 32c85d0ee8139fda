// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWhiteListEffectiveAssetsInput } from "@cloudseal/alibaba-sas";

export const describeWhiteListEffectiveAssetsInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  NeedStatistics: 0,
  PageSize: 20,
  Remark: "222.185.XX.XX",
  SourceIp: "27.212.XX.XX",
  StrategyId: 8437592,
} satisfies DescribeWhiteListEffectiveAssetsInput;
