// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ModifyAbnormalProcessRuleStatusInput,
  ModifyAbnormalProcessRuleStatusOutput,
} from "@cloudseal/tencent-tcss";

export const modifyAbnormalProcessRuleStatusInput_example1 = {
  RuleIdSet: ["5202566"],
  IsEnable: true,
} satisfies ModifyAbnormalProcessRuleStatusInput;

export const modifyAbnormalProcessRuleStatusOutput_example1 = {
  RequestId: "fee1bdb0-c13f-4c65-b567-8e270df211c1",
} satisfies ModifyAbnormalProcessRuleStatusOutput;
