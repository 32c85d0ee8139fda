// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateSelectionKeyByTypeInput, UpdateSelectionKeyByTypeOutput } from "@cloudseal/alibaba-sas";

export const updateSelectionKeyByTypeInput_parameters = {
  BusinessType: "VIRUS_SCAN_CYCLE_CONFIG",
  SelectionKey: "614d179e-4776-4939-a04a-d842ce64****",
} satisfies UpdateSelectionKeyByTypeInput;

export const updateSelectionKeyByTypeOutput_example1 = {
  RequestId: "DBABBC2E-26DF-5586-BF7C-4FC846EF****",
} satisfies UpdateSelectionKeyByTypeOutput;
