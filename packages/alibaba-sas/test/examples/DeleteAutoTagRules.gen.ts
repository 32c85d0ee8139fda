// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteAutoTagRulesInput } from "@cloudseal/alibaba-sas";

export const deleteAutoTagRulesInput_parameters = { RuleIdList: "2331,56,5644" } satisfies DeleteAutoTagRulesInput;
