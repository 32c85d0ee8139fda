// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeCompliancePolicyItemAffectedAssetListInput,
  DescribeCompliancePolicyItemAffectedAssetListOutput,
} from "@cloudseal/tencent-tcss";

export const describeCompliancePolicyItemAffectedAssetListInput_example1 = {
  CustomerPolicyItemId: 45675,
  Offset: 1000,
  Limit: 10,
  Filters: [{ Name: "NodeName", Values: ["node-1"], ExactMatch: true }],
} satisfies DescribeCompliancePolicyItemAffectedAssetListInput;

export const describeCompliancePolicyItemAffectedAssetListOutput_example1 = {
  AffectedAssetList: [
    {
      AssetName: "hyperkube",
      AssetType: "ASSET_IMAGE",
      CheckResult: "RESULT_FAILED",
      CheckStatus: "CHECK_FINISHED",
      ClusterID: "cls-5licssbi",
      ClusterName: "piper-容器告警接入安全中心测试",
      CustomerAssetId: 1001005017196n,
      HostIP: "172.17.1.53",
      ImageRegistryInfo: { Address: "10.0.0.1", Name: "name1", Type: "3" },
      ImageTag: "v1.22.5-tke.27-rc1",
      InstanceId: "ins-4bi3i496",
      LastCheckTime: "2024-10-29 02:02:18",
      NodeName: "as-tke-np-7lmwo8pi",
      VerifyInfo: "sha256:f5b7776211ac931c484d203db03ed67e8b2dd44e0697119d02796a7d50041bcf:User=",
    },
  ],
  RequestId: "dce87f72-d7ad-4ed4-8cd4-688a8464aad3",
  TotalCount: 186,
} satisfies DescribeCompliancePolicyItemAffectedAssetListOutput;
