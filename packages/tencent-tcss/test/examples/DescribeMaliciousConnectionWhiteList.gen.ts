// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeMaliciousConnectionWhiteListOutput } from "@cloudseal/tencent-tcss";

export const describeMaliciousConnectionWhiteListOutput_example1 = {
  TotalCount: 0,
  List: [{ RuleID: 1, CreatedTime: "xx", RuleType: "xx", UpdateTime: "xx", Remark: "xx", Address: "xx" }],
  RequestId: "xx",
} satisfies DescribeMaliciousConnectionWhiteListOutput;
