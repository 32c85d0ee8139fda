// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileProtectClientRuleInput } from "@cloudseal/alibaba-sas";

export const getFileProtectClientRuleInput_parameters = { Id: 123 } satisfies GetFileProtectClientRuleInput;
