// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteCustomizedDictInput } from "../../src/operations/DeleteCustomizedDict.gen.js";

export const deleteCustomizedDictInput_parameters = { SourceIp: "123.103.9.***" } satisfies DeleteCustomizedDictInput;
