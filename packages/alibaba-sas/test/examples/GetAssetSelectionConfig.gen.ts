// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAssetSelectionConfigInput, GetAssetSelectionConfigOutput } from "@cloudseal/alibaba-sas";

export const getAssetSelectionConfigInput_parameters = {
  BusinessType: "VIRUS_SCAN_CYCLE_CONFIG",
} satisfies GetAssetSelectionConfigInput;

export const getAssetSelectionConfigOutput_example1 = {
  RequestId: "C5936B67-3EDF-53ED-A542-02543972449A",
  Data: { TargetType: "instance", SelectionKey: "657c8411-4e89-446c-ab66-d45d1331****" },
} satisfies GetAssetSelectionConfigOutput;
