// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeReverseShellRegexpWhiteListInfoInput } from "@cloudseal/tencent-tcss";

export const describeReverseShellRegexpWhiteListInfoInput_example1 = {
  RuleID: "test",
} satisfies DescribeReverseShellRegexpWhiteListInfoInput;
