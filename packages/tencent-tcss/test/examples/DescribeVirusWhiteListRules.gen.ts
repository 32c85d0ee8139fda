// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusWhiteListRulesInput, DescribeVirusWhiteListRulesOutput } from "@cloudseal/tencent-tcss";

export const describeVirusWhiteListRulesInput_example1 = {
  Limit: 10,
  Offset: 0,
  Order: "DESC",
  By: "InsertTime",
  Filters: [{ Name: "id", Values: ["246"] }],
} satisfies DescribeVirusWhiteListRulesInput;

export const describeVirusWhiteListRulesOutput_example1 = {
  List: [
    {
      Id: 276n,
      ImageCount: 0,
      ImageIds: [],
      InsertTime: "2026-04-07T21:53:45+08:00",
      Md5Count: 1,
      Md5List: ["923d548dd3c1431d18357da8dffd5780"],
      Remark: "",
      Scope: 1,
      UpdateTime: "2026-04-07T21:53:45+08:00",
    },
  ],
  TotalCount: 28,
  RequestId: "d9c3c32e-4e80-48bc-aa00-969b43b16485",
} satisfies DescribeVirusWhiteListRulesOutput;
