// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAvailableAttackPathInput } from "@cloudseal/alibaba-sas";

export const listAvailableAttackPathInput_parameters = { Lang: "en" } satisfies ListAvailableAttackPathInput;
