// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeComplianceWhitelistItemListInput,
  DescribeComplianceWhitelistItemListOutput,
} from "@cloudseal/tencent-tcss";

export const describeComplianceWhitelistItemListInput_example1 = {
  AssetTypeSet: ["ASSET_IMAGE"],
  Offset: 0,
  Limit: 10,
} satisfies DescribeComplianceWhitelistItemListInput;

export const describeComplianceWhitelistItemListOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  TotalCount: 1,
  WhitelistItemSet: [
    {
      WhitelistItemId: 1001n,
      CustomerPolicyItemId: 456n,
      Name: "test-name",
      StandardId: 11222n,
      StandardName: "CIS Docker",
      AffectedAssetCount: 100,
      LastUpdateTime: "2021-04-02 16:00:00",
      InsertTime: "2021-04-02 16:00:00",
    },
  ],
} satisfies DescribeComplianceWhitelistItemListOutput;
