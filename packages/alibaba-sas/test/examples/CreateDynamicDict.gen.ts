// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateDynamicDictInput } from "../../src/operations/CreateDynamicDict.gen.js";

export const createDynamicDictInput_parameters = {
  Override: false,
  SourceIp: "123.103.9.***",
} satisfies CreateDynamicDictInput;
