// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeWebLockFileChangeStatisticsInput,
  DescribeWebLockFileChangeStatisticsOutput,
} from "@cloudseal/alibaba-sas";

export const describeWebLockFileChangeStatisticsInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
} satisfies DescribeWebLockFileChangeStatisticsInput;

export const describeWebLockFileChangeStatisticsOutput_example1 = {
  CurrentPage: 1,
  RequestId: "709A8C3D-A543-5B79-AB75-361B206F71D9",
  PageSize: 20,
  TotalCount: 200,
  List: [{ Count: 33, File: "/tmp" }],
} satisfies DescribeWebLockFileChangeStatisticsOutput;
