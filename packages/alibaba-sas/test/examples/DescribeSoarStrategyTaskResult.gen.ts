// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarStrategyTaskResultInput } from "@cloudseal/alibaba-sas";

export const describeSoarStrategyTaskResultInput_parameters = {
  Condition: '{"status":1}',
  CurrentPage: 1,
  PageSize: 20,
  StrategyTaskId: 100,
} satisfies DescribeSoarStrategyTaskResultInput;
