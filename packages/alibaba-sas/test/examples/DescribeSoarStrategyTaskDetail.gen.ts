// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarStrategyTaskDetailInput } from "@cloudseal/alibaba-sas";

export const describeSoarStrategyTaskDetailInput_parameters = {
  Lang: "zh",
  StrategyTaskId: 10585,
} satisfies DescribeSoarStrategyTaskDetailInput;
