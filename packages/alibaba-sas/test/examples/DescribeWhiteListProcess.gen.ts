// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWhiteListProcessInput } from "@cloudseal/alibaba-sas";

export const describeWhiteListProcessInput_parameters = {
  CurrentPage: 1,
  Desc: 2,
  Lang: "zh",
  OrderBy: 1,
  PageSize: 20,
  ProcessName: "JAVA",
  ProcessType: 1,
  SourceIp: "27.223.XX.XX",
  StrategyId: 8562,
} satisfies DescribeWhiteListProcessInput;
