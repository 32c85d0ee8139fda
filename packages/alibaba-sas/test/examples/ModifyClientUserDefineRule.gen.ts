// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyClientUserDefineRuleOutput } from "@cloudseal/alibaba-sas";

export const modifyClientUserDefineRuleOutput_example1 = {
  RequestId: "5cbb3c39-88ec-429a-be26-5d0f62cc****",
} satisfies ModifyClientUserDefineRuleOutput;
