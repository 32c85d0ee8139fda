// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeReverseShellRegexpWhiteListInput } from "@cloudseal/tencent-tcss";

export const describeReverseShellRegexpWhiteListInput_example1 = {
  Filters: [{ Name: "RuleName", Values: ["test"], ExactMatch: true }],
  Limit: 1,
  Offset: 1,
  By: "UpdateTime",
  Order: "asc",
} satisfies DescribeReverseShellRegexpWhiteListInput;
