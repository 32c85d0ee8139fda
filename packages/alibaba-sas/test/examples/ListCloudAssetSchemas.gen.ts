// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCloudAssetSchemasInput } from "@cloudseal/alibaba-sas";

export const listCloudAssetSchemasInput_parameters = {
  AssociatedDataOnly: true,
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 10,
} satisfies ListCloudAssetSchemasInput;
