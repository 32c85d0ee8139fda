// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ModifyK8sApiAbnormalRuleStatusInput,
  ModifyK8sApiAbnormalRuleStatusOutput,
} from "@cloudseal/tencent-tcss";

export const modifyK8sApiAbnormalRuleStatusInput_example1 = {
  RuleID: "dsfsdfee2f4f",
  Status: true,
} satisfies ModifyK8sApiAbnormalRuleStatusInput;

export const modifyK8sApiAbnormalRuleStatusOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
} satisfies ModifyK8sApiAbnormalRuleStatusOutput;
