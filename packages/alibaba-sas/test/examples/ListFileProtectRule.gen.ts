// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListFileProtectRuleInput, ListFileProtectRuleOutput } from "@cloudseal/alibaba-sas";

export const listFileProtectRuleInput_parameters = {
  AlertLevel: 0,
  CurrentPage: 1,
  PageSize: 10,
  Platform: "linux",
  RuleAction: "pass",
  RuleName: "test-rule-1",
} satisfies ListFileProtectRuleInput;

export const listFileProtectRuleOutput_example1 = {
  RequestId: "FBBEB173-1F43-505F-A876-C03ECDF6CE4C",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 253 },
  FileProtectList: [
    {
      Status: 1,
      AlertLevel: "0",
      SwitchId: "FILE_PROTECT_RULE_SWITCH_TYPE_1693474122927",
      Id: 1412511n,
      FileOps: ["READ"],
      Action: "pass",
      FilePaths: ["/usr/*"],
      ProcPaths: ["/usr/local/*"],
      RuleName: "test11",
      GmtCreate: 1682304179000,
      GmtModified: 1682304179000,
      EffectInstanceCount: 12,
    },
  ],
} satisfies ListFileProtectRuleOutput;
