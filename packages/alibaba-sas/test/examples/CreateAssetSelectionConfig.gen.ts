// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateAssetSelectionConfigInput, CreateAssetSelectionConfigOutput } from "@cloudseal/alibaba-sas";

export const createAssetSelectionConfigInput_parameters = {
  BusinessType: "VIRUS_SCAN_CYCLE_CONFIG",
  Platform: "linux",
  TargetType: "vpc",
} satisfies CreateAssetSelectionConfigInput;

export const createAssetSelectionConfigOutput_example1 = {
  RequestId: "A3D7C47D-3F11-57BB-90E8-E5C20C619F37",
  Data: { TargetType: "group", SelectionKey: 0, BusinessType: "VIRUS_SCAN_CYCLE_CONFIG" },
} satisfies CreateAssetSelectionConfigOutput;
