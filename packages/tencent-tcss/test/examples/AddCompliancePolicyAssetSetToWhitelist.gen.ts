// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  AddCompliancePolicyAssetSetToWhitelistInput,
  AddCompliancePolicyAssetSetToWhitelistOutput,
} from "@cloudseal/tencent-tcss";

export const addCompliancePolicyAssetSetToWhitelistInput_example1 = {
  CustomerPolicyItemId: 10001,
  CustomerAssetItemIdSet: [10001, 10002],
} satisfies AddCompliancePolicyAssetSetToWhitelistInput;

export const addCompliancePolicyAssetSetToWhitelistOutput_example1 = {
  RequestId: "eac6b301-a322-493a-8e36-83b295459397",
} satisfies AddCompliancePolicyAssetSetToWhitelistOutput;
