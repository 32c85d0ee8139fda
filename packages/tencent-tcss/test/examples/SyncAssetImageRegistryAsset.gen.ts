// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { SyncAssetImageRegistryAssetInput, SyncAssetImageRegistryAssetOutput } from "@cloudseal/tencent-tcss";

export const syncAssetImageRegistryAssetInput_example1 = {
  All: false,
  RegistryIds: [29115],
} satisfies SyncAssetImageRegistryAssetInput;

export const syncAssetImageRegistryAssetOutput_example1 = {
  RequestId: "33ec689a-e026-4700-8dc4-b559b97f0667",
} satisfies SyncAssetImageRegistryAssetOutput;
