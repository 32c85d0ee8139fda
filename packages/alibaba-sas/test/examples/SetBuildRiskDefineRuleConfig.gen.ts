// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SetBuildRiskDefineRuleConfigInput } from "@cloudseal/alibaba-sas";

export const setBuildRiskDefineRuleConfigInput_parameters = {
  Config: '[\n\t{\n\t\t"classKey": "other",\n\t\t"ruleList": [\n\t\t\t"add",\n\t\t\t"apk"\n\t\t]\n\t}\n]',
} satisfies SetBuildRiskDefineRuleConfigInput;
