// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListSystemClientRulesInput, ListSystemClientRulesOutput } from "@cloudseal/alibaba-sas";

export const listSystemClientRulesInput_parameters = {
  CurrentPage: 1,
  IsContainer: 1,
  Lang: "zh",
  PageSize: 20,
  RuleName: "规则****",
  SystemType: 0,
} satisfies ListSystemClientRulesInput;

export const listSystemClientRulesOutput_example1 = {
  RequestId: "C43CA30F-EF67-51BB-8C95-F31B8303****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 17 },
  RuleList: [
    {
      Status: 0,
      RuleType: 0,
      Platform: "linux",
      SwitchId: "USER-ENABLE-SWITCH-TYPE_****",
      RuleId: 0n,
      RuleName: "规则****",
      AggregationName: "初始入口",
      Description: "支持告警或拦截存在高危漏洞的镜像在集****",
      Policies: [{ PolicyName: "系统自启动任务****", PolicyKey: "system_auto_****" }],
    },
  ],
} satisfies ListSystemClientRulesOutput;
