// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  AddComplianceAssetPolicySetToWhitelistInput,
  AddComplianceAssetPolicySetToWhitelistOutput,
} from "@cloudseal/tencent-tcss";

export const addComplianceAssetPolicySetToWhitelistInput_example1 = {
  AssetPolicySetList: [{ CustomerPolicyItemIdSet: [13], CustomerAssetItemId: 15 }],
} satisfies AddComplianceAssetPolicySetToWhitelistInput;

export const addComplianceAssetPolicySetToWhitelistInput_example2 = {
  AssetPolicySetList: [{ CustomerAssetItemId: 2202462, CustomerPolicyItemIdSet: [2809] }],
  AssetType: "ASSET_CONTAINER",
} satisfies AddComplianceAssetPolicySetToWhitelistInput;

export const addComplianceAssetPolicySetToWhitelistOutput_example1 = {
  RequestId: "eac6b301-a322-493a-8e36-83b295459397",
} satisfies AddComplianceAssetPolicySetToWhitelistOutput;

export const addComplianceAssetPolicySetToWhitelistOutput_example2 = {
  RequestId: "5728fa7b-e88a-4cb0-aabb-a403c470ca36",
} satisfies AddComplianceAssetPolicySetToWhitelistOutput;
