// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAgentlessTaskUsedSizeEstimateInput } from "@cloudseal/alibaba-sas";

export const getAgentlessTaskUsedSizeEstimateInput_parameters = {
  AssetSelectionType: "AGENTLESS_SCAN_ONCE_TASK_1720145******",
} satisfies GetAgentlessTaskUsedSizeEstimateInput;
