// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetContainerDefenseRuleDetailInput, GetContainerDefenseRuleDetailOutput } from "@cloudseal/alibaba-sas";

export const getContainerDefenseRuleDetailInput_parameters = {
  Lang: "zh",
  RuleId: 156,
} satisfies GetContainerDefenseRuleDetailInput;

export const getContainerDefenseRuleDetailOutput_example1 = {
  Data: {
    Id: 1948n,
    AliUid: 0n,
    EventType: "EventType",
    EventName: "EventName",
    RuleAction: 1,
    RuleSwitch: 0,
    RuleType: "1",
    RuleName: "test-000",
    Description: "防御规则。",
    Whitelist: { Hash: ["0"], Path: ["/home/workdir/"], Image: ["sdf:sdf"] },
    Scope: [{ ClusterId: "c9bea04*2b25**", AllNamespace: 1, Namespaces: ["kube-system"] }],
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "77546BF4-CCE8-5F8D-B42B-5FD3306B43B4",
  HttpStatusCode: 200,
} satisfies GetContainerDefenseRuleDetailOutput;
