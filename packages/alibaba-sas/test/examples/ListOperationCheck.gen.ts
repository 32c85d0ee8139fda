// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListOperationCheckInput } from "../../src/operations/ListOperationCheck.gen.js";

export const listOperationCheckInput_parameters = {
  CheckId: 23,
  EndTime: 1719923175001,
  Lang: "zh",
  StartTime: 1719923175000,
  Type: "REPAIR",
} satisfies ListOperationCheckInput;
