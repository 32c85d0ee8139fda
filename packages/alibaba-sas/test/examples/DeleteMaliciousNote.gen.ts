// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteMaliciousNoteInput, DeleteMaliciousNoteOutput } from "@cloudseal/alibaba-sas";

export const deleteMaliciousNoteInput_parameters = { NoteId: 1 } satisfies DeleteMaliciousNoteInput;

export const deleteMaliciousNoteOutput_example1 = {
  RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53CXXXXX",
} satisfies DeleteMaliciousNoteOutput;
