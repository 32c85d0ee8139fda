// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCustomBlockRecordsInput, DescribeCustomBlockRecordsOutput } from "@cloudseal/alibaba-sas";

export const describeCustomBlockRecordsInput_parameters = {
  BlockIp: "117.66.XX.XX",
  CurrentPage: 1,
  PageSize: 20,
  Status: 1,
} satisfies DescribeCustomBlockRecordsInput;

export const describeCustomBlockRecordsOutput_example1 = {
  RequestId: "028CF634-5268-5660-9575-48C9ED6B7T8Y",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 708, Count: 3 },
  RecordList: [
    {
      Status: 1,
      BlockExpireDate: 1671506882063,
      EnableCount: 4,
      ServerCount: 6,
      BlockIp: "45.227.XX.XX\n",
      Bound: "in",
      Source: "UserRule",
      Id: 353376n,
      TargetList: [{ Target: "032b618f-b220-4a0d-bd37-fbdc6*******", TargetType: "uuid" }],
    },
  ],
} satisfies DescribeCustomBlockRecordsOutput;
