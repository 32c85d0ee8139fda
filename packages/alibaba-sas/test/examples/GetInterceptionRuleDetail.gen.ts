// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetInterceptionRuleDetailInput, GetInterceptionRuleDetailOutput } from "@cloudseal/alibaba-sas";

export const getInterceptionRuleDetailInput_parameters = {
  ClusterId: "c7f60fdabc84xxx",
  RuleId: "500002",
} satisfies GetInterceptionRuleDetailInput;

export const getInterceptionRuleDetailOutput_example1 = {
  RequestId: "9FBC6E47-7508-xxx",
  InterceptionRuleDetail: {
    RuleType: "customize",
    RuleSwitch: 1,
    RuleId: 467n,
    RuleName: "dmz-frontend-accept",
    SrcTarget: {
      AppName: "console",
      RuleType: "customize",
      TargetId: 300635,
      TargetName: "dmz",
      Namespace: "default",
      TargetType: "IMAGE",
      ImageList: ["arms-prom-operator:v0.1"],
      TagList: ["service:be-v1"],
    },
    DstTarget: {
      AppName: "console",
      RuleType: "customize",
      TargetId: 200014,
      TargetName: "demo4-be1",
      Namespace: "kube-system",
      TargetType: "IMAGE",
      Ports: ["80/8080"],
      ImageList: ["bj_storage:nginx1"],
      TagList: ["chart:ack-arms-prometheus-1.1.0"],
    },
    InterceptType: 1,
    OrderIndex: 1,
  },
} satisfies GetInterceptionRuleDetailOutput;
