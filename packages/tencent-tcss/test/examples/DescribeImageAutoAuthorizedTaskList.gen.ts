// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageAutoAuthorizedTaskListOutput } from "@cloudseal/tencent-tcss";

export const describeImageAutoAuthorizedTaskListOutput_example1 = {
  TotalCount: 1,
  List: [
    {
      LastAuthorizedTime: "2020-09-22",
      AuthorizedDate: "2020-09-22",
      LatestFailCode: "REACH_LIMIT",
      SuccessCount: 0,
      FailCount: 0,
      Source: "LOCAL",
      TaskId: 1n,
      Type: "AUTO",
    },
  ],
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DescribeImageAutoAuthorizedTaskListOutput;
