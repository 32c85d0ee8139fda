// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteCustomizedDictInput } from "@cloudseal/alibaba-sas";

export const deleteCustomizedDictInput_parameters = { SourceIp: "123.103.9.***" } satisfies DeleteCustomizedDictInput;
