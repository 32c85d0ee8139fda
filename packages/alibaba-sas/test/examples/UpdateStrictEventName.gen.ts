// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateStrictEventNameInput } from "@cloudseal/alibaba-sas";

export const updateStrictEventNameInput_parameters = {
  Lang: "zh",
  Operator: "on",
} satisfies UpdateStrictEventNameInput;
