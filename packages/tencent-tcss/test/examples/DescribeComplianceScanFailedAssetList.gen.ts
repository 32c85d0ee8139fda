// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeComplianceScanFailedAssetListInput,
  DescribeComplianceScanFailedAssetListOutput,
} from "@cloudseal/tencent-tcss";

export const describeComplianceScanFailedAssetListInput_example1 = {
  AssetTypeSet: ["ASSET_CONTAINER"],
  Offset: 0,
  Limit: 10,
} satisfies DescribeComplianceScanFailedAssetListInput;

export const describeComplianceScanFailedAssetListOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  TotalCount: 1,
  ScanFailedAssetList: [
    {
      CustomerAssetId: 111456789n,
      AssetType: "ASSET_CONTAINDER",
      AssetName: "happy-jenkins",
      CheckStatus: "CHECK_FINISHED",
      CheckTime: "2021-04-02 16:42:00",
      FailureReason: "发生一些预料之外的情况",
      Suggestion: "尝试重试",
    },
  ],
} satisfies DescribeComplianceScanFailedAssetListOutput;
