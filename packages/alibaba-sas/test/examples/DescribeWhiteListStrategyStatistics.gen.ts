// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWhiteListStrategyStatisticsInput } from "@cloudseal/alibaba-sas";

export const describeWhiteListStrategyStatisticsInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  SourceIp: "183.63.XX.XX",
  StrategyIds: "3645",
} satisfies DescribeWhiteListStrategyStatisticsInput;
