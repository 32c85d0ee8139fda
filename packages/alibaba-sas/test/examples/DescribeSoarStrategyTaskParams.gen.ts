// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarStrategyTaskParamsInput } from "@cloudseal/alibaba-sas";

export const describeSoarStrategyTaskParamsInput_parameters = {
  StrategyTaskId: 100,
} satisfies DescribeSoarStrategyTaskParamsInput;
