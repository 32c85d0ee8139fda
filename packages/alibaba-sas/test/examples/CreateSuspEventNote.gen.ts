// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateSuspEventNoteInput, CreateSuspEventNoteOutput } from "@cloudseal/alibaba-sas";

export const createSuspEventNoteInput_parameters = {
  EventId: 668931,
  Note: "Ignore",
} satisfies CreateSuspEventNoteInput;

export const createSuspEventNoteOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "There was an error with your request.",
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  HttpStatusCode: 200,
} satisfies CreateSuspEventNoteOutput;
