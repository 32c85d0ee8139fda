// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteAttestorInput } from "@cloudseal/alibaba-sas";

export const deleteAttestorInput_parameters = {
  Name: "attestor",
  SourceIp: "221.214.XXX.XX",
} satisfies DeleteAttestorInput;
