// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeWebLockProcessBlockStatisticsInput,
  DescribeWebLockProcessBlockStatisticsOutput,
} from "@cloudseal/alibaba-sas";

export const describeWebLockProcessBlockStatisticsInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
} satisfies DescribeWebLockProcessBlockStatisticsInput;

export const describeWebLockProcessBlockStatisticsOutput_example1 = {
  CurrentPage: 1,
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384",
  PageSize: 20,
  TotalCount: 100,
  List: [{ Count: 20, Process: "cron" }],
} satisfies DescribeWebLockProcessBlockStatisticsOutput;
