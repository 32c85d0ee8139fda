// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteSuspEventNodeInput, DeleteSuspEventNodeOutput } from "@cloudseal/alibaba-sas";

export const deleteSuspEventNodeInput_parameters = { NoteId: 123 } satisfies DeleteSuspEventNodeInput;

export const deleteSuspEventNodeOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "A57C711B-AA15-55B2-8F61-4D09CEXXXXX",
} satisfies DeleteSuspEventNodeOutput;
