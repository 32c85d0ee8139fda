// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarStrategyParamInput } from "../../src/operations/DescribeSoarStrategyParam.gen.js";

export const describeSoarStrategyParamInput_parameters = { StrategyId: 15553 } satisfies DescribeSoarStrategyParamInput;
