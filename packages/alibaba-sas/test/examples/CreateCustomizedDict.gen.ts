// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateCustomizedDictInput } from "@cloudseal/alibaba-sas";

export const createCustomizedDictInput_parameters = {
  Lang: "zh",
  Override: false,
  SourceIp: "106.11.43.***",
} satisfies CreateCustomizedDictInput;
