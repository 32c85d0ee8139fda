// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyRaspRulesInput, ModifyRaspRulesOutput } from "@cloudseal/tencent-tcss";

export const modifyRaspRulesInput_example1 = { VulVulsIDs: [105346], WhiteType: 1 } satisfies ModifyRaspRulesInput;

export const modifyRaspRulesOutput_example1 = {
  RequestId: "e8ff031f-094b-485d-949f-8b557b4d1b6d",
} satisfies ModifyRaspRulesOutput;
