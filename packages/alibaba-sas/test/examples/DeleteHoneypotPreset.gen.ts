// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteHoneypotPresetInput, DeleteHoneypotPresetOutput } from "@cloudseal/alibaba-sas";

export const deleteHoneypotPresetInput_parameters = {
  HoneypotPresetId: "84104b7b-a2bc-41df-a190-12298f99xxxx",
  Lang: "zh",
} satisfies DeleteHoneypotPresetInput;

export const deleteHoneypotPresetOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "1A975D03-5F49-5354-B2CB-3918D5DA431A",
  HttpStatusCode: 200,
} satisfies DeleteHoneypotPresetOutput;
