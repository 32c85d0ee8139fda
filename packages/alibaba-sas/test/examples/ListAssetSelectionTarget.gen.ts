// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAssetSelectionTargetInput, ListAssetSelectionTargetOutput } from "@cloudseal/alibaba-sas";

export const listAssetSelectionTargetInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  SelectionKey: "8ccf9b01-2c64-4cba-8122-10115f29****",
} satisfies ListAssetSelectionTargetInput;

export const listAssetSelectionTargetOutput_example1 = {
  RequestId: "50A75355-F58F-5D65-8377-98C88DED9C51",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 639 },
  Data: [{ TargetId: "30****", TargetName: "test****" }],
} satisfies ListAssetSelectionTargetOutput;
