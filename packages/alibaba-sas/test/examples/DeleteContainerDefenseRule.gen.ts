// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteContainerDefenseRuleOutput } from "@cloudseal/alibaba-sas";

export const deleteContainerDefenseRuleOutput_example1 = {
  Data: 1,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "47365EC5-**-6DEA1788EB11",
  HttpStatusCode: 200,
} satisfies DeleteContainerDefenseRuleOutput;
