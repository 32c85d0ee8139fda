// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateStrictEventNameInput } from "../../src/operations/UpdateStrictEventName.gen.js";

export const updateStrictEventNameInput_parameters = {
  Lang: "zh",
  Operator: "on",
} satisfies UpdateStrictEventNameInput;
