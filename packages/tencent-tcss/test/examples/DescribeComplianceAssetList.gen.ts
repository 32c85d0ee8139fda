// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeComplianceAssetListInput, DescribeComplianceAssetListOutput } from "@cloudseal/tencent-tcss";

export const describeComplianceAssetListInput_example1 = {
  AssetTypeSet: ["ASSET_CONTAINDER"],
  Offset: 0,
  Limit: 100,
} satisfies DescribeComplianceAssetListInput;

export const describeComplianceAssetListOutput_example1 = {
  TotalCount: 1,
  AssetInfoList: [
    {
      CustomerAssetId: 14343206n,
      AssetType: "ASSET_CONTAINER",
      AssetName: "name-asset",
      ImageTag: "latest",
      HostIP: "172.16.0.1",
      NodeName: "node-1",
      CheckStatus: "CHECK_FINISHED",
      PassedPolicyItemCount: 1021,
      FailedPolicyItemCount: 1021,
      LastCheckTime: "2020-09-22 00:00:00",
      CheckResult: "RESULT_FAILED",
      InstanceId: "ins-busi1",
      ImageRegistryInfo: { Name: "registry1", Type: "habor", Address: "http://1.1.1.2" },
      ClusterID: "cluster-busi1",
      ClusterName: "cluster1",
    },
  ],
  RequestId: "1e6c6a5d-740b-40f5-8685-47467df4df45",
} satisfies DescribeComplianceAssetListOutput;
