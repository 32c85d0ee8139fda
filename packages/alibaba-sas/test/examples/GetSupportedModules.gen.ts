// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetSupportedModulesInput } from "../../src/operations/GetSupportedModules.gen.js";

export const getSupportedModulesInput_parameters = { Lang: "zh" } satisfies GetSupportedModulesInput;
