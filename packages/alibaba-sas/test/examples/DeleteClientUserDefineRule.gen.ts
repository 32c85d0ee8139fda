// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteClientUserDefineRuleOutput } from "@cloudseal/alibaba-sas";

export const deleteClientUserDefineRuleOutput_example1 = {
  RequestId: "4552b59b-18f2-4fad-b6a2-0d59b8f2****",
} satisfies DeleteClientUserDefineRuleOutput;
