// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileProtectRuleInput, GetFileProtectRuleOutput } from "@cloudseal/alibaba-sas";

export const getFileProtectRuleInput_parameters = { Id: 245 } satisfies GetFileProtectRuleInput;

export const getFileProtectRuleOutput_example1 = {
  RequestId: "C0DF9057-67C5-574D-A2D2-0CA9AC74C4D3",
  Data: {
    Action: "pass",
    RuleName: "test-000",
    SwitchId: "FILE_PROTECT_RULE_SWITCH_TYPE_0000",
    Id: 44616n,
    AlertLevel: 0,
    FileOps: ["CHMOD"],
    FilePaths: ["/usr/*"],
    ProcPaths: ["/usr/local/*"],
    Status: 1,
  },
} satisfies GetFileProtectRuleOutput;
