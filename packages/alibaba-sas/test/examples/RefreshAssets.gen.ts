// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { RefreshAssetsInput, RefreshAssetsOutput } from "@cloudseal/alibaba-sas";

export const refreshAssetsInput_parameters = {
  AssetType: "cloud_product",
  CloudAssetSubType: 0,
  CloudAssetType: 0,
  Vendor: 0,
} satisfies RefreshAssetsInput;

export const refreshAssetsOutput_example1 = {
  RequestId: "340D7FC4-D575-1661-8ACD-CFA7BE57B795",
} satisfies RefreshAssetsOutput;
