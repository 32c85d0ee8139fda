// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GenerateK8sAccessInfoInput, GenerateK8sAccessInfoOutput } from "@cloudseal/alibaba-sas";

export const generateK8sAccessInfoInput_parameters = {
  AliyunYundunGatewayApiName: "None",
  AliyunYundunGatewayPopName: "None",
  AliyunYundunGatewayProjectName: "None",
  AuditLogStore: "audit-cf6baf6afa106eca665296fdf68b65bf",
  AuditProject: "k8s-log-custom-huxintest1018-2",
  AuditRegionId: "cn-hangzhou",
  ClusterName: "test",
  CpuArch: "arm",
  ExpireDate: 1711951508388,
  GroupId: 11341690,
  Vendor: "Tencent",
} satisfies GenerateK8sAccessInfoInput;

export const generateK8sAccessInfoOutput_example1 = {
  RequestId: "061955B2-BC40-589F-AF63-C40A901EE279",
  Data: {
    ClusterName: "test",
    AliUid: 0n,
    InstallKey: "BC66185***",
    ClusterId: "c8ca91e0907d94efaba7fb0827eb9****",
    GroupId: "11618788",
    ExpireDate: 1804230578566,
    AuditRegionId: "cn-hangzhou",
    AuditProject: "k8s-log-custom-your-project-sd89ehaaa",
    AuditLogStore: "audit-cf6baf6afa106eca665296fdf68b65bf",
  },
} satisfies GenerateK8sAccessInfoOutput;
