// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteSoarStrategyTaskInput } from "@cloudseal/alibaba-sas";

export const deleteSoarStrategyTaskInput_parameters = { StrategyTaskId: 11082 } satisfies DeleteSoarStrategyTaskInput;
