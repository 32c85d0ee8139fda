// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetSuspiciousStatisticsInput, GetSuspiciousStatisticsOutput } from "@cloudseal/alibaba-sas";

export const getSuspiciousStatisticsInput_parameters = {
  GroupIdList: "9997897",
  SourceIp: "10.12.XX.XX",
} satisfies GetSuspiciousStatisticsInput;

export const getSuspiciousStatisticsOutput_example1 = {
  SuspiciousCount: 8,
  RemindCount: 0,
  RequestId: "84092B42-1A59-4F34-8DF8-1D93520990A5",
  SeriousCount: 1,
  TotalCount: 9,
} satisfies GetSuspiciousStatisticsOutput;
