// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeClusterDetailInput, DescribeClusterDetailOutput } from "@cloudseal/tencent-tcss";

export const describeClusterDetailInput_example1 = { ClusterId: "cls-20ry" } satisfies DescribeClusterDetailInput;

export const describeClusterDetailOutput_example1 = {
  ApiServerAddress: "https://10.46.164.12:1053",
  CheckStatus: "HasRisk",
  ClusterId: "cls-20ry",
  ClusterName: "benben-tcss",
  ClusterNodeNum: 1,
  ClusterStatus: "CSR_RUNNING",
  ClusterSubStatus: "CSR_RUNNING",
  ClusterType: "USER_CREATE_CLUSTER",
  ClusterVersion: "v1.25.13",
  ContainerRuntime: "docker://26.1.4",
  DefenderStatus: "Defended",
  HighRiskCount: 8,
  HintRiskCount: 3,
  IngressCount: 0,
  MasterIps: "172.16.64.12;",
  MiddleRiskCount: 9,
  NamespaceCount: 7,
  NetworkType: "3",
  NodeCount: 1,
  PodCount: 15,
  Region: "ap-guangzhou",
  RequestId: "7d65a8f8-2a92-4291-9e18-10a9d6a31382",
  ScanTaskProgress: 100,
  SeriousRiskCount: 0,
  ServiceCount: 2,
  TaskCreateTime: "2024-10-29 12:59:55",
  WorkloadCount: 10,
} satisfies DescribeClusterDetailOutput;
