// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { AddEditAccessControlRuleInput, AddEditAccessControlRuleOutput } from "@cloudseal/tencent-tcss";

export const addEditAccessControlRuleInput_example1 = {
  RuleInfo: {
    IsEnable: true,
    RuleName: "llzlu_test",
    ImageIds: [
      "sha256:eeb6ee3f44bd0b5103bb561b4c16bcb82328cfe5809ab675bb17ab3a16c517c9",
      "sha256:2237821772abe2ea18714288644d774d33ea36b2017366da25f3d308c08fdea4",
    ],
    RuleId: "66f90eec43f38f311f8e22cf",
    ChildRules: [
      {
        ProcessPath: "*/vi",
        RuleId: "66f90eec43f38f311f8e22d0",
        RuleMode: "RULE_MODE_ALERT",
        TargetFilePath: "/home/yunjing_testing_x86/*",
      },
    ],
  },
} satisfies AddEditAccessControlRuleInput;

export const addEditAccessControlRuleOutput_example1 = {
  RequestId: "fee1bdb0-c13f-4c65-b567-8e270df211c1",
} satisfies AddEditAccessControlRuleOutput;
