// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListContainerDefenseRuleInput, ListContainerDefenseRuleOutput } from "@cloudseal/alibaba-sas";

export const listContainerDefenseRuleInput_parameters = {
  CurrentPage: 1,
  IsDefaultRule: 1,
  Lang: "zh",
  PageSize: 20,
  RuleType: 1,
} satisfies ListContainerDefenseRuleInput;

export const listContainerDefenseRuleOutput_example1 = {
  List: [
    {
      RuleId: 181n,
      RuleType: 1,
      RuleName: "test-rule-01",
      Description: "defense rule.",
      RuleAction: 1,
      RuleSwitch: 0,
      ClusterCount: 1,
      ClusterIdList: "cfb41a8**8a106",
    },
  ],
  PageInfo: {
    CurrentPage: 1,
    PageSize: 20,
    TotalCount: 45,
    Count: 9,
    LastRowKey: "CAESGgo***jE2NDc4NjE=",
    NextToken: "B60***",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "5E3A63BA-***843",
  HttpStatusCode: 200,
} satisfies ListContainerDefenseRuleOutput;
