// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeScanTaskStatisticsInput, DescribeScanTaskStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeScanTaskStatisticsInput_parameters = {
  Levels: "serious,suspicious,remind",
} satisfies DescribeScanTaskStatisticsInput;

export const describeScanTaskStatisticsOutput_example1 = {
  TotalTaskNum: 11,
  UserNum: 11,
  RequestId: "765EDBDE-1686-5DBA-B76F-2E0XXXXXXX",
  DealedRiskNum: 11,
  PersonalTaskNum: 11,
} satisfies DescribeScanTaskStatisticsOutput;
