// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListClientUserDefineRulesInput, ListClientUserDefineRulesOutput } from "@cloudseal/alibaba-sas";

export const listClientUserDefineRulesInput_parameters = {
  CurrentPage: 1,
  Name: "规则****",
  PageSize: 10,
} satisfies ListClientUserDefineRulesInput;

export const listClientUserDefineRulesOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB393***",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 69 },
  UserDefineRuleList: [
    {
      Type: 1,
      Name: "规则****",
      SwitchId: "USER-DEFINE-RULE-SWITCH-TYPE_200****",
      Id: 0n,
      ActionType: 0,
      Platform: "linux",
    },
  ],
} satisfies ListClientUserDefineRulesOutput;
