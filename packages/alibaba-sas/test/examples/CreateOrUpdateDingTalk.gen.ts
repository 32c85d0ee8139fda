// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateOrUpdateDingTalkInput, CreateOrUpdateDingTalkOutput } from "@cloudseal/alibaba-sas";

export const createOrUpdateDingTalkInput_parameters = {
  ConfigList:
    '[{"type":"sas_analysis_online-sas-operation-log-sas-event-suspicious","configItemList":[{"key":"item_level","valueList":["all"]},{"key":"event_type","valueList":["all"]}]}]',
  DingTalkLang: "zh",
  GroupIdList: '["10417151"]',
  Id: 1589,
  IntervalTime: 0,
  RuleActionName: "testNotify",
  SendUrl: "https://oapi.dingtalk.com/robot/send?access_token=XXX",
} satisfies CreateOrUpdateDingTalkInput;

export const createOrUpdateDingTalkOutput_example1 = {
  RequestId: "76975B7A-34DC-5CB6-9538-91700D4F112E",
} satisfies CreateOrUpdateDingTalkOutput;
