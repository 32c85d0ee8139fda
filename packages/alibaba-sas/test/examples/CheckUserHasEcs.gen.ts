// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CheckUserHasEcsInput, CheckUserHasEcsOutput } from "@cloudseal/alibaba-sas";

export const checkUserHasEcsInput_parameters = { Lang: "zh" } satisfies CheckUserHasEcsInput;

export const checkUserHasEcsOutput_example1 = {
  Data: true,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384",
} satisfies CheckUserHasEcsOutput;
