// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ScanComplianceAssetsByPolicyItemInput,
  ScanComplianceAssetsByPolicyItemOutput,
} from "@cloudseal/tencent-tcss";

export const scanComplianceAssetsByPolicyItemInput_example1 = {
  CustomerPolicyItemId: 10001,
  CustomerAssetIdSet: [111, 456, 789],
} satisfies ScanComplianceAssetsByPolicyItemInput;

export const scanComplianceAssetsByPolicyItemInput_example2 = {
  CustomerPolicyItemId: 2798,
  CustomerAssetIdSet: [2202462],
  AssetType: "ASSET_CONTAINER",
} satisfies ScanComplianceAssetsByPolicyItemInput;

export const scanComplianceAssetsByPolicyItemOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  TaskId: 1001n,
} satisfies ScanComplianceAssetsByPolicyItemOutput;

export const scanComplianceAssetsByPolicyItemOutput_example2 = {
  RequestId: "1f25995a-d6f2-4b3d-aea5-719288998970",
  TaskId: 2540n,
} satisfies ScanComplianceAssetsByPolicyItemOutput;
