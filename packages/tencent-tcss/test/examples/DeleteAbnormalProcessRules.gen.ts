// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DeleteAbnormalProcessRulesInput, DeleteAbnormalProcessRulesOutput } from "@cloudseal/tencent-tcss";

export const deleteAbnormalProcessRulesInput_example1 = {
  RuleIdSet: ["1114"],
} satisfies DeleteAbnormalProcessRulesInput;

export const deleteAbnormalProcessRulesOutput_example1 = {
  RequestId: "bcf438a3-8035-4a31-bc34-6afc9b0901ff",
} satisfies DeleteAbnormalProcessRulesOutput;
