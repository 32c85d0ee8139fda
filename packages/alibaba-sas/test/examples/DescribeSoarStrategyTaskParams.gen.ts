// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarStrategyTaskParamsInput } from "../../src/operations/DescribeSoarStrategyTaskParams.gen.js";

export const describeSoarStrategyTaskParamsInput_parameters = {
  StrategyTaskId: 100,
} satisfies DescribeSoarStrategyTaskParamsInput;
