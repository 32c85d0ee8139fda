// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAegisContainerPluginRuleInput, ListAegisContainerPluginRuleOutput } from "@cloudseal/alibaba-sas";

export const listAegisContainerPluginRuleInput_parameters = {
  Criteria: '[{\\\\"name\\\\": \\\\"name\\\\", \\\\"value\\\\": \\\\"test-1818\\\\"}]',
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  RuleType: 0,
} satisfies ListAegisContainerPluginRuleInput;

export const listAegisContainerPluginRuleOutput_example1 = {
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 69 },
  RuleList: [
    {
      GmtCreate: 1676355025000,
      GmtModified: 1681985833000,
      RuleId: 0n,
      RuleName: "test-18****",
      RuleDescription: "system_call",
      RuleTemplateId: "868**",
      RuleTemplateName: "system_call",
      Mode: 1,
      SelectedPolicy: ["system_schedule_task"],
      SwitchId: "USER-ENABLE-SWITCH-TYPE_****",
      WhiteImages: ["nginx:latest"],
    },
  ],
} satisfies ListAegisContainerPluginRuleOutput;
