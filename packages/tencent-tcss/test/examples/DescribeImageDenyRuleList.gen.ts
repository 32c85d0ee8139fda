// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeImageDenyRuleListOutput } from "@cloudseal/tencent-tcss";

export const describeImageDenyRuleListOutput_example1 = {
  TotalCount: 1,
  List: [
    {
      Status: 0,
      RuleType: "xx",
      OperationUin: "xx",
      EffectImageCount: 0,
      RuleID: "xx",
      EffectTime: "xx",
      UpdateTime: "xx",
      ID: 0,
      RuleName: "xx",
      EffectStatus: "xx",
      IsEffectAllImage: 0,
    },
  ],
  RequestId: "xx",
} satisfies DescribeImageDenyRuleListOutput;
