// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListInterceptionRulePageInput, ListInterceptionRulePageOutput } from "@cloudseal/alibaba-sas";

export const listInterceptionRulePageInput_parameters = {
  ClusterId: "cc41de13ab5474210bc0ce772a009****",
  Criteria: "80",
  CriteriaType: "DST_PORT",
  CurrentPage: 1,
  PageSize: 50,
} satisfies ListInterceptionRulePageInput;

export const listInterceptionRulePageOutput_example1 = {
  RequestId: "ACF97412-FD09-4D1F-994F-34DF12BR****",
  PageInfo: { CurrentPage: 19, PageSize: 20, TotalCount: 2, Count: 20 },
  InterceptionRuleList: [
    {
      RuleType: "customize",
      RuleSwitch: 1,
      RuleId: 0n,
      RuleName: "test",
      SrcTarget: {
        AppName: "ack-jenkins-lawr****",
        RuleType: "customize",
        TargetId: 0,
        TargetName: "mhh-te****",
        Namespace: "jenkins",
        TargetType: "containerId",
        ImageList: ["nginx:1.****"],
        TagList: ["bpm"],
      },
      DstTarget: {
        AppName: "console",
        RuleType: "customize",
        TargetId: 302001,
        TargetName: "demo4****",
        Namespace: "test",
        TargetType: "IMAGE",
        Ports: ['{"tcp":"1234","udp":"5555"}'],
        ImageList: ["nacos:v2.0****"],
        TagList: ["111"],
      },
      OrderIndex: 1,
      InterceptType: 1,
    },
  ],
} satisfies ListInterceptionRulePageOutput;
