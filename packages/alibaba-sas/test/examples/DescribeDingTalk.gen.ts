// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDingTalkInput, DescribeDingTalkOutput } from "@cloudseal/alibaba-sas";

export const describeDingTalkInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  RuleActionName: "TestRuleAction",
} satisfies DescribeDingTalkInput;

export const describeDingTalkOutput_example1 = {
  RequestId: "B256A525-7E42-4BB9-A27C-9017FDDFF1A2",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 149 },
  ActionList: [
    {
      Status: 0,
      ConfigList:
        '[{"type":"sas_analysis_pre-sas-operation-log-sas-event-suspicious","configItemList":[{"key":"item_level","valueList":["all"]}]},{"type":"sas_analysis_pre-sas-operation-log-sas-event-hc","configItemList":[{"key":"item_level","valueList":["all"]}]}]',
      GmtCreate: 1550828400000,
      ActionName: "TestRuleAction",
      Url: "https://oapi.dingtalk.com/robot/send",
      AliUid: 12312412341n,
      DingTalkLang: "zh",
      IntervalTime: 1000,
      GmtModified: 1550828400000,
      GroupIdList: '"123,456"',
      Id: 1,
    },
  ],
} satisfies DescribeDingTalkOutput;
