// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAttackEventDetailInput } from "@cloudseal/alibaba-sas";

export const getAttackEventDetailInput_parameters = {
  Id: "18825544674********",
  Lang: "zh",
} satisfies GetAttackEventDetailInput;
