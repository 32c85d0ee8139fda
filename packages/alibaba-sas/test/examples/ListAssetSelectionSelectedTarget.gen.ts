// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  ListAssetSelectionSelectedTargetInput,
  ListAssetSelectionSelectedTargetOutput,
} from "@cloudseal/alibaba-sas";

export const listAssetSelectionSelectedTargetInput_parameters = {
  SelectionKey: "2e6ab33d-4e00-4581-ac16-0dd1f9ad****",
} satisfies ListAssetSelectionSelectedTargetInput;

export const listAssetSelectionSelectedTargetOutput_example1 = {
  RequestId: "1EB12F73-6828-59D2-9FBF-F3713FD55128",
  Data: [{ TargetId: "30****", TargetName: "jen****" }],
} satisfies ListAssetSelectionSelectedTargetOutput;
