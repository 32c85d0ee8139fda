// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyK8sApiAbnormalRuleInfoInput, ModifyK8sApiAbnormalRuleInfoOutput } from "@cloudseal/tencent-tcss";

export const modifyK8sApiAbnormalRuleInfoInput_example1 = {
  RuleInfo: {
    Status: true,
    RuleInfoList: [
      {
        Action: "RULE_MODE_ALERT",
        IsDelete: false,
        RiskLevel: "NOTICE",
        Scope:
          '{"Verb":"update","RequestURI":"/apis/apps/v1","SourceIPS":"10.255.0.43","UserAgent":"snapshot-controller"}',
        Status: true,
      },
    ],
    EffectClusterIDSet: [],
    RuleID: "d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b",
    RuleType: "USER_DEFINED_RULE",
    EffectAllCluster: true,
    RuleName: "rulename-test",
  },
} satisfies ModifyK8sApiAbnormalRuleInfoInput;

export const modifyK8sApiAbnormalRuleInfoOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
} satisfies ModifyK8sApiAbnormalRuleInfoOutput;
