// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DeleteRaspRulesInput, DeleteRaspRulesOutput } from "@cloudseal/tencent-tcss";

export const deleteRaspRulesInput_example1 = { IDs: [32] } satisfies DeleteRaspRulesInput;

export const deleteRaspRulesOutput_example1 = {
  RequestId: "6c0fd9e1-8d54-4cf4-b339-7b5dc3afeb81",
} satisfies DeleteRaspRulesOutput;
