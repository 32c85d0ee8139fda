// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerInstancesInput, DescribeContainerInstancesOutput } from "@cloudseal/alibaba-sas";

export const describeContainerInstancesInput_parameters = {
  Criteria:
    '[{"name":"flag","value":"0|8","logicalExp":"AND"},{"name":"ecsType","value":"!8","logicalExp":"AND"}][{"name":"clusterType","value":"NotManagedKubernetes","logicalExp":"AND"}]',
  CurrentPage: 1,
  LogicalExp: "AND",
  PageSize: 20,
} satisfies DescribeContainerInstancesInput;

export const describeContainerInstancesOutput_example1 = {
  RequestId: "79CFF74D-E967-5407-8A78-EE03B925FDAA",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 45, Count: 3 },
  ContainerInstanceList: [
    {
      ImageRepoTag: "0.3.1.0-dfa2010-aliyun",
      AppName: "alibaba-log-controller",
      PodIp: "172.24.XX.XX",
      VulCount: 15,
      HcStatus: "YES",
      ImageId:
        "registry-vpc.cn-beijing.aliyuncs.com/acs/log-controller@sha256:5b046e2de8c490819125193ee2eb71a66f2cc16c032dcd8b69ead4be1024****",
      ClusterId: "cfb41a869c71e4678a97021582dd8a****",
      ImageRepoName: "log-controller",
      HostIp: "172.24.XX.XX",
      Pod: "alibaba-log-controller-6f847f8786-mk2mg",
      RiskStatus: "YES",
      VulStatus: "YES",
      AlarmStatus: "YES",
      Image: "docker.io/library/nginx:latest",
      ImageRepoNamespace: "acs",
      ImageDigest: "5b046e2de8c490819125193ee2eb71a66f2cc16c032dcd8b69ead4be1024****",
      Namespace: "kube-system",
      InstanceId: "i-2zegzjyotydfkz9****",
      NodeInfo: "test",
      ImageUuid: "5f23dfbceec289a49ac94e035e2****",
      RegionId: "cn-hangzhou",
      UpdateMark: "79cff74d-e967-5407-8a78-ee03b9****",
      ContainerId: "48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d****",
      NodeName: "test",
      HcCount: 1,
      ClusterName: "test",
      RiskCount: "1",
      AlarmCount: 1,
      CreateTimestamp: 1670368337000,
      Exposed: 1,
      ExposedDetail:
        '[{\\"exposedName\\":\\"nginx-ingress-lb\\",\\"exposedType\\":\\"LoadBalancer\\",\\"portDOList\\":[{\\"name\\":\\"http\\",\\"nodePort\\":32268,\\"port\\":80,\\"targetPort\\":80},{\\"name\\":\\"https\\",\\"nodePort\\":32376,\\"port\\":443,\\"targetPort\\":443}]}] ',
    },
  ],
} satisfies DescribeContainerInstancesOutput;
