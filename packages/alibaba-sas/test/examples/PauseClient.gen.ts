// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { PauseClientInput, PauseClientOutput } from "@cloudseal/alibaba-sas";

export const pauseClientInput_parameters = { Uuids: "uuid-1211-sadsd-2131", Value: "1" } satisfies PauseClientInput;

export const pauseClientOutput_example1 = {
  RequestId: "6673D49C-A9AB-40DD-B4A2-B92306701AE7",
} satisfies PauseClientOutput;
