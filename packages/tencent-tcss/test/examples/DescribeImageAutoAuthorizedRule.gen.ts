// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageAutoAuthorizedRuleOutput } from "@cloudseal/tencent-tcss";

export const describeImageAutoAuthorizedRuleOutput_example1 = {
  MaxDailyCount: 0,
  RangeType: "ALL",
  RuleId: 1n,
  HostCount: 0,
  RequestId: "392f05bd-bf86-4911-8cf9-b8c2ac0f62ab",
  IsEnabled: 0,
} satisfies DescribeImageAutoAuthorizedRuleOutput;
