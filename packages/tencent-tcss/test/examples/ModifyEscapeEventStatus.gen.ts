// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyEscapeEventStatusInput, ModifyEscapeEventStatusOutput } from "@cloudseal/tencent-tcss";

export const modifyEscapeEventStatusInput_example1 = {
  Status: "EVENT_IGNORE",
  EventIdSet: ["33705186"],
} satisfies ModifyEscapeEventStatusInput;

export const modifyEscapeEventStatusOutput_example1 = {
  RequestId: "3c3b5c8a-727b-4e32-b679-bcb5d6530c67",
} satisfies ModifyEscapeEventStatusOutput;
