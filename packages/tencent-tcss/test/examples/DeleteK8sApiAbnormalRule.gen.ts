// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DeleteK8sApiAbnormalRuleInput, DeleteK8sApiAbnormalRuleOutput } from "@cloudseal/tencent-tcss";

export const deleteK8sApiAbnormalRuleInput_example1 = { RuleIDSet: [] } satisfies DeleteK8sApiAbnormalRuleInput;

export const deleteK8sApiAbnormalRuleOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
} satisfies DeleteK8sApiAbnormalRuleOutput;
