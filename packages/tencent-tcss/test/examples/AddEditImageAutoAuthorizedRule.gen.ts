// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { AddEditImageAutoAuthorizedRuleOutput } from "@cloudseal/tencent-tcss";

export const addEditImageAutoAuthorizedRuleOutput_example1 = {
  RequestId: "c826b9fa-68b5-4603-bf25-a5eb9b65c768",
} satisfies AddEditImageAutoAuthorizedRuleOutput;
