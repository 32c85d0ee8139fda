// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  GetAgentlessTaskUsedSizeEstimateInput,
} from "../../src/operations/GetAgentlessTaskUsedSizeEstimate.gen.js";

export const getAgentlessTaskUsedSizeEstimateInput_parameters = {
  AssetSelectionType: "AGENTLESS_SCAN_ONCE_TASK_1720145******",
} satisfies GetAgentlessTaskUsedSizeEstimateInput;
