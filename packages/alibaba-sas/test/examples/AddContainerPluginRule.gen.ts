// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddContainerPluginRuleOutput } from "@cloudseal/alibaba-sas";

export const addContainerPluginRuleOutput_example1 = {
  Data: { RuleId: 219n, RuleName: "test2", SwitchId: "USER-CONTAINER-RULE-SWITCH-TYPE_xxxx" },
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
} satisfies AddContainerPluginRuleOutput;
