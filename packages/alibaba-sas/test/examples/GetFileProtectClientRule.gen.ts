// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileProtectClientRuleInput } from "../../src/operations/GetFileProtectClientRule.gen.js";

export const getFileProtectClientRuleInput_parameters = { Id: 123 } satisfies GetFileProtectClientRuleInput;
