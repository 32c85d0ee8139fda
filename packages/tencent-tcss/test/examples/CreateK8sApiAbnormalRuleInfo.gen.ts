// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateK8sApiAbnormalRuleInfoInput, CreateK8sApiAbnormalRuleInfoOutput } from "@cloudseal/tencent-tcss";

export const createK8sApiAbnormalRuleInfoInput_example1 = {
  RuleInfo: {
    RuleName: "rulename1",
    Status: true,
    RuleInfoList: [
      {
        Scope: '{"Verb":"create","RequestURI":"/api/v1/pods","SourceIPS":"10.255.0.43","UserAgent":"kubectl"}',
        Action: "RULE_MODE_ALERT",
        RiskLevel: "NOTICE",
        Status: true,
        IsDelete: false,
      },
    ],
    EffectClusterIDSet: [],
    RuleType: "USER_DEFINED_RULE",
    EffectAllCluster: true,
  },
  CopySrcRuleID: "",
} satisfies CreateK8sApiAbnormalRuleInfoInput;

export const createK8sApiAbnormalRuleInfoOutput_example1 = {
  RequestId: "4a0dd046-0be4-434b-b212-f1a96636cc09",
  RuleID: "d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b",
} satisfies CreateK8sApiAbnormalRuleInfoOutput;
