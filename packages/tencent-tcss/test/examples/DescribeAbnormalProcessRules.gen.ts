// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAbnormalProcessRulesOutput } from "@cloudseal/tencent-tcss";

export const describeAbnormalProcessRulesOutput_example1 = {
  TotalCount: 1,
  RuleSet: [
    {
      UpdateTime: "2022-01-01 00:00:00",
      IsEnable: true,
      RuleId: "10001",
      EffectImageCount: 1,
      EditUserName: "admin",
      RuleName: "rule_name",
      IsDefault: true,
    },
  ],
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DescribeAbnormalProcessRulesOutput;
