// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditRuleRisksNewInput, ListAuditRuleRisksNewOutput } from "@cloudseal/huawei-dbss";

export const listAuditRuleRisksNewInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ListAuditRuleRisksNewInput;

export const listAuditRuleRisksNewOutput_two = {
  rules: [
    {
      id: "rule-made-up-1",
      name: "Full table scan",
      type: "OPERATE",
      status: "ON",
      rank: 1,
      risk_level: "LOW",
      rule_type: "SYSTEM",
    },
    {
      id: "rule-made-up-2",
      name: "Log-in from outside",
      type: "LOGIN",
      status: "OFF",
      rank: 2,
      risk_level: "HIGH",
      rule_type: "CUSTOMIZE",
    },
  ],
  total: 2,
  customize_total: 1,
} satisfies ListAuditRuleRisksNewOutput;
