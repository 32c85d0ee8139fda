// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ScanComplianceAssetsInput, ScanComplianceAssetsOutput } from "@cloudseal/tencent-tcss";

export const scanComplianceAssetsInput_example1 = {
  CustomerAssetIdSet: [111, 456, 789],
} satisfies ScanComplianceAssetsInput;

export const scanComplianceAssetsInput_example2 = {
  CustomerAssetIdSet: [2202462],
  AssetType: "ASSET_CONTAINER",
} satisfies ScanComplianceAssetsInput;

export const scanComplianceAssetsOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  TaskId: 1001n,
} satisfies ScanComplianceAssetsOutput;

export const scanComplianceAssetsOutput_example2 = {
  RequestId: "c8dda80e-f4bc-4a3a-a165-b81e4e4c9cb2",
  TaskId: 2535n,
} satisfies ScanComplianceAssetsOutput;
