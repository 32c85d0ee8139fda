// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClusterInfoListInput, DescribeClusterInfoListOutput } from "@cloudseal/alibaba-sas";

export const describeClusterInfoListInput_parameters = {
  Target: "c23551de6149343e8a54e69fbefe6****",
  TargetType: "Cluster",
  Type: "containerNetwork",
} satisfies DescribeClusterInfoListInput;

export const describeClusterInfoListOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  ClusterList: [
    {
      State: "Available",
      ClusterType: "ManagedKubernetes",
      ClusterName: "test111",
      ClusterId: "cfeb7a9f99ce740e98c5595d0fe37****",
      RegionId: "cn-hangzhou",
      TargetResult: true,
    },
  ],
} satisfies DescribeClusterInfoListOutput;
