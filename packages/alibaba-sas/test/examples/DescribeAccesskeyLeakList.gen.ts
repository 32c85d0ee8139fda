// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAccesskeyLeakListInput, DescribeAccesskeyLeakListOutput } from "@cloudseal/alibaba-sas";

export const describeAccesskeyLeakListInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  Query: "yourAccessKeyID",
  StartTs: 1614155361489,
  Status: "pending",
} satisfies DescribeAccesskeyLeakListInput;

export const describeAccesskeyLeakListOutput_listed = {
  CurrentPage: 1,
  RequestId: "B37C9052-A73E-4707-A024-9247702852BE",
  GmtLast: 1612357897000,
  AkLeakCount: 1,
  PageSize: 20,
  TotalCount: 2,
  AccessKeyLeakList: [
    {
      DealTime: "2020-12-03 21:23:38",
      Status: "pending",
      Type: "AccessKey",
      UserType: "master",
      AccesskeyId: "LTAI4Fytv7ALKzkNVBV6****",
      AliUserName: "testAccountName",
      DealType: "pending",
      Url: "https://github.com/hht312/test-ak/blob/0e466d2ecce55b4c924d773a058e5dc602d8****/1001",
      GmtModified: 1612357897000,
      Asset: "云平台",
      Id: 389357n,
    },
  ],
} satisfies DescribeAccesskeyLeakListOutput;
