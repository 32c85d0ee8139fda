// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarStrategiesInput } from "../../src/operations/DescribeSoarStrategies.gen.js";

export const describeSoarStrategiesInput_parameters = {
  PageNumber: 1,
  PageSize: 20,
} satisfies DescribeSoarStrategiesInput;
