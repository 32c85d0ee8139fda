// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ProcessSoarStrategyTaskInput } from "@cloudseal/alibaba-sas";

export const processSoarStrategyTaskInput_parameters = {
  StrategyTaskId: 100,
  TaskAction: "SCHEDULE",
} satisfies ProcessSoarStrategyTaskInput;
