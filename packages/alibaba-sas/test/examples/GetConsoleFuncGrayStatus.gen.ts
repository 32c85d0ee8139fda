// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetConsoleFuncGrayStatusInput } from "@cloudseal/alibaba-sas";

export const getConsoleFuncGrayStatusInput_parameters = {
  Condition: "vpcConsoleSwitch",
  Lang: "zh",
} satisfies GetConsoleFuncGrayStatusInput;
