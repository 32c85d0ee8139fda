// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ScanComplianceScanFailedAssetsInput,
  ScanComplianceScanFailedAssetsOutput,
} from "@cloudseal/tencent-tcss";

export const scanComplianceScanFailedAssetsInput_example1 = {
  CustomerAssetIdSet: [1002],
} satisfies ScanComplianceScanFailedAssetsInput;

export const scanComplianceScanFailedAssetsInput_example2 = {
  CustomerAssetIdSet: [2202462],
  AssetType: "ASSET_CONTAINER",
} satisfies ScanComplianceScanFailedAssetsInput;

export const scanComplianceScanFailedAssetsOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  TaskId: 1001n,
} satisfies ScanComplianceScanFailedAssetsOutput;

export const scanComplianceScanFailedAssetsOutput_example2 = {
  RequestId: "03546211-26e8-47d0-92f4-ed8250df32c5",
  TaskId: 2538n,
} satisfies ScanComplianceScanFailedAssetsOutput;
