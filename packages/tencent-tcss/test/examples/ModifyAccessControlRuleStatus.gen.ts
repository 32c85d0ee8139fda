// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyAccessControlRuleStatusInput, ModifyAccessControlRuleStatusOutput } from "@cloudseal/tencent-tcss";

export const modifyAccessControlRuleStatusInput_example1 = {
  RuleIdSet: ["1002"],
  IsEnable: true,
} satisfies ModifyAccessControlRuleStatusInput;

export const modifyAccessControlRuleStatusOutput_example1 = {
  RequestId: "fee1bdb0-c13f-4c65-b567-8e270df211c1",
} satisfies ModifyAccessControlRuleStatusOutput;
