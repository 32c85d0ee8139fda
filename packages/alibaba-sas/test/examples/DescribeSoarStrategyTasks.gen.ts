// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSoarStrategyTasksInput } from "@cloudseal/alibaba-sas";

export const describeSoarStrategyTasksInput_parameters = {
  PageNumber: 1,
  PageSize: 20,
} satisfies DescribeSoarStrategyTasksInput;
