// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarStrategyParamInput } from "@cloudseal/alibaba-sas";

export const describeSoarStrategyParamInput_parameters = { StrategyId: 15553 } satisfies DescribeSoarStrategyParamInput;
