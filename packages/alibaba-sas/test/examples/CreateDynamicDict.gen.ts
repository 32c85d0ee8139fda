// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateDynamicDictInput } from "@cloudseal/alibaba-sas";

export const createDynamicDictInput_parameters = {
  Override: false,
  SourceIp: "123.103.9.***",
} satisfies CreateDynamicDictInput;
