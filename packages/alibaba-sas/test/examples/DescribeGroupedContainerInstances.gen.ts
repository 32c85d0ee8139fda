// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeGroupedContainerInstancesInput,
  DescribeGroupedContainerInstancesOutput,
} from "@cloudseal/alibaba-sas";

export const describeGroupedContainerInstancesInput_parameters = {
  Criteria: '[{"name":"riskStatus","value":"YES"},{"name":"riskLevel","value":"2"}]',
  CurrentPage: 1,
  FieldValue: "cas-adad-qeqwe",
  GroupField: "pod",
  LogicalExp: "OR",
  PageSize: 20,
} satisfies DescribeGroupedContainerInstancesInput;

export const describeGroupedContainerInstancesOutput_example1 = {
  RequestId: "4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 25, Count: 20 },
  GroupedContainerInstanceList: [
    {
      RiskLevel: "low",
      HostIp: "172.114.XX.XX",
      Pod: "csi-plugin-2n****",
      RiskStatus: "NO",
      CreateTime: 1600076893000,
      Namespace: "kube-system",
      CusterState: "running",
      InstanceId: "i-8vb9ul5xec4tua4q****",
      RegionId: "cn-hangzhou",
      AppName: "oss-liveness-probe",
      InstanceCount: 9,
      ClusterType: "ManagedKubernetes",
      ClusterName: "test",
      PodIp: "172.114.XX.XX",
      VulCount: 1,
      AlarmCount: 1,
      RiskInstanceCount: 1,
      ClusterId: "cf3824769c85441b4bf3****",
      Image: "registry-vpc.ap-southeast-5.aliyuncs.com/log-service-release/sls-connector:1.1.77",
      ImageRepoNamespace: "name001",
      ImageRepoName: "test-003",
      ImageRepoTag: "dev-20220512-2",
      ImageDigest: "58e58c013f70bbfde140c8a55c1078074b3483479428d4069aa946827fd566cf",
      ImageUuid: "e4bdec1d9ba7e0967111a7ea467c****",
      HcCount: 20,
      SyncOpen: 1,
      SyncStatus: 1,
    },
  ],
} satisfies DescribeGroupedContainerInstancesOutput;
