// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetBuildRiskDefineRuleConfigInput } from "@cloudseal/alibaba-sas";

export const getBuildRiskDefineRuleConfigInput_parameters = { Lang: "zh" } satisfies GetBuildRiskDefineRuleConfigInput;
