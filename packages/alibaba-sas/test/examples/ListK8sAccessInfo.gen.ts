// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListK8sAccessInfoInput, ListK8sAccessInfoOutput } from "@cloudseal/alibaba-sas";

export const listK8sAccessInfoInput_parameters = {
  AliyunYundunGatewayApiName: "None",
  AliyunYundunGatewayPopName: "None",
  AliyunYundunGatewayProjectName: "None",
  Lang: "en",
} satisfies ListK8sAccessInfoInput;

export const listK8sAccessInfoOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF46038",
  K8sAccessInfos: [
    {
      ClusterName: "test",
      AliUid: 0n,
      InstallKey: "xxx",
      Id: 67070n,
      ClusterId: "c0da5e4cb82a848c4a57c4dc9f49a****",
      GroupId: "11088522",
      ExpireDate: 1690596321613,
      GroupName: "test",
      Vendor: "ALIYUN",
      AuditRegionId: "cn-hangzhou",
      AuditProject: "k8s-log-custom-your-project-sd89eh****",
      AuditLogStore: "audit-cf6baf6afa106eca665296fdf68b****",
    },
  ],
} satisfies ListK8sAccessInfoOutput;
