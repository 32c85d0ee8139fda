// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { RefreshContainerAssetsInput, RefreshContainerAssetsOutput } from "@cloudseal/alibaba-sas";

export const refreshContainerAssetsInput_parameters = { AssetType: "IMAGE" } satisfies RefreshContainerAssetsInput;

export const refreshContainerAssetsOutput_example1 = {
  RequestId: "2090F329-3658-49AF-820B-C4157FC31BCB",
} satisfies RefreshContainerAssetsOutput;
