// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ProcessSoarStrategyTaskInput } from "../../src/operations/ProcessSoarStrategyTask.gen.js";

export const processSoarStrategyTaskInput_parameters = {
  StrategyTaskId: 100,
  TaskAction: "SCHEDULE",
} satisfies ProcessSoarStrategyTaskInput;
