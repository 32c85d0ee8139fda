// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetSupportedModulesInput } from "@cloudseal/alibaba-sas";

export const getSupportedModulesInput_parameters = { Lang: "zh" } satisfies GetSupportedModulesInput;
