// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageDenyRuleDetailInput } from "@cloudseal/tencent-tcss";

export const describeImageDenyRuleDetailInput_example1 = { RuleID: "xx" } satisfies DescribeImageDenyRuleDetailInput;
