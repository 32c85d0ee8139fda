// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListSasContainerWebDefenseRuleInput, ListSasContainerWebDefenseRuleOutput } from "@cloudseal/alibaba-sas";

export const listSasContainerWebDefenseRuleInput_parameters = {
  Criteria:
    '[{\\\\"name\\\\":\\\\"ruleName\\\\",\\\\"value\\\\":\\\\"test-1818\\\\",\\\\"logicalExp\\\\":\\\\"AND\\\\"}]',
  CurrentPage: 1,
  LogicalExp: "OR",
  PageSize: 50,
} satisfies ListSasContainerWebDefenseRuleInput;

export const listSasContainerWebDefenseRuleOutput_example1 = {
  RequestId: "8C376***AE74FB4",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 42, Count: 4 },
  ContainerWebDefenseRuleList: [
    {
      RuleStatus: 1,
      AliUid: 1766185894104675n,
      ApptotalCount: 10,
      Id: 420336648n,
      RuleName: "test2",
      GmtCreate: 1698978109000,
      GmtModified: 1678852686000,
      PathConfDTOList: [
        {
          ExcludeFile: "php",
          GuardType: 0,
          ExcludeFilePath: "/usr/tt",
          IncludeFile: "/usr/test",
          IncludeFileType: "php",
          DefensePath: "/usr/test/",
          ExcludeFileType: "jsp",
          DefenseMode: "audit",
          BackupPath: "/tmp/test",
          ProcessPathList: ["/usr/bin/mv"],
        },
      ],
    },
  ],
} satisfies ListSasContainerWebDefenseRuleOutput;
