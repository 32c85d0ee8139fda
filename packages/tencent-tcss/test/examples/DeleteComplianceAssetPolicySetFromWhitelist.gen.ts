// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DeleteComplianceAssetPolicySetFromWhitelistInput,
  DeleteComplianceAssetPolicySetFromWhitelistOutput,
} from "@cloudseal/tencent-tcss";

export const deleteComplianceAssetPolicySetFromWhitelistInput_example1 = {
  AssetItemId: 2202462,
  CustomerPolicyItemIdSet: [2809],
  AssetType: "ASSET_CONTAINER",
} satisfies DeleteComplianceAssetPolicySetFromWhitelistInput;

export const deleteComplianceAssetPolicySetFromWhitelistInput_example2 = {
  AssetItemId: 10001,
  CustomerPolicyItemIdSet: [10001, 10002],
} satisfies DeleteComplianceAssetPolicySetFromWhitelistInput;

export const deleteComplianceAssetPolicySetFromWhitelistOutput_example1 = {
  RequestId: "925e6419-1fb8-4169-a96c-020e3ae9171e",
} satisfies DeleteComplianceAssetPolicySetFromWhitelistOutput;

export const deleteComplianceAssetPolicySetFromWhitelistOutput_example2 = {
  RequestId: "eac6b301-a322-493a-8e36-83b295459397",
} satisfies DeleteComplianceAssetPolicySetFromWhitelistOutput;
