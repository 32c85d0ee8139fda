// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  RemoveAssetImageRegistryRegistryDetailInput,
  RemoveAssetImageRegistryRegistryDetailOutput,
} from "@cloudseal/tencent-tcss";

export const removeAssetImageRegistryRegistryDetailInput_example1 = {
  RegistryId: 1,
} satisfies RemoveAssetImageRegistryRegistryDetailInput;

export const removeAssetImageRegistryRegistryDetailOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies RemoveAssetImageRegistryRegistryDetailOutput;
