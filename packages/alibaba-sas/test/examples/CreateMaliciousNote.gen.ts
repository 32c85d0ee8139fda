// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateMaliciousNoteOutput } from "@cloudseal/alibaba-sas";

export const createMaliciousNoteOutput_example1 = {
  RequestId: "F8B6F758-BCD4-597A-8A2C-DA5A552C****",
} satisfies CreateMaliciousNoteOutput;
