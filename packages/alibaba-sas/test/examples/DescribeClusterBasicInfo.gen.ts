// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClusterBasicInfoInput, DescribeClusterBasicInfoOutput } from "@cloudseal/alibaba-sas";

export const describeClusterBasicInfoInput_parameters = {
  ClusterId: "c870ec78ecbcb41d2a35c679823ef****",
  TargetType: "Cluster",
  Type: "containerNetwork",
} satisfies DescribeClusterBasicInfoInput;

export const describeClusterBasicInfoOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
  ClusterInfo: {
    InstanceCount: 10,
    ClusterType: "kubernetes",
    State: "Available",
    CreateTime: 1662038134000,
    ClusterName: "testackpro",
    CurrentVersion: "1.22.10-aliyun.1",
    TargetResult: true,
    RegionId: "cn-hangzhou",
    ClusterId: "c870ec78ecbcb41d2a35c679823ef****\n",
  },
} satisfies DescribeClusterBasicInfoOutput;
