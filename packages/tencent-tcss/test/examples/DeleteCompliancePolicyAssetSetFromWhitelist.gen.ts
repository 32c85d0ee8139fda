// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DeleteCompliancePolicyAssetSetFromWhitelistInput,
  DeleteCompliancePolicyAssetSetFromWhitelistOutput,
} from "@cloudseal/tencent-tcss";

export const deleteCompliancePolicyAssetSetFromWhitelistInput_example1 = {
  PolicyAssetSetList: [{ CustomerPolicyItemId: 12, CustomerAssetItemIdSet: [15] }],
} satisfies DeleteCompliancePolicyAssetSetFromWhitelistInput;

export const deleteCompliancePolicyAssetSetFromWhitelistOutput_example1 = {
  RequestId: "eac6b301-a322-493a-8e36-83b295459397",
} satisfies DeleteCompliancePolicyAssetSetFromWhitelistOutput;
