// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageDenyRuleSummaryInput, DescribeImageDenyRuleSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeImageDenyRuleSummaryInput_example1 = {} satisfies DescribeImageDenyRuleSummaryInput;

export const describeImageDenyRuleSummaryOutput_example1 = {
  EnabledRuleCount: 1,
  RuleTotalCount: 1,
  EffectiveRuleCount: 1,
  RequestId: "xx",
  ObservedRuleCount: 1,
} satisfies DescribeImageDenyRuleSummaryOutput;
