// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeUserPodListOutput } from "@cloudseal/tencent-tcss";

export const describeUserPodListOutput_example1 = {
  PodList: [
    {
      Age: "303h45m31.069895614s",
      CPU: 0,
      ChargeCoresCnt: 0,
      ClusterId: "cls-abhq0j4o",
      ClusterName: "bx_test_tmp",
      ClusterStatus: "CSR_RUNNING",
      ClusterType: "INDEPENDENT_CLUSTER",
      ContainerCount: 0,
      ContainerId: "ContainerId",
      ContainerName: "ContainerName",
      HostId: "ins-qj24hgj0",
      HostName: "hn***",
      Labels: "3",
      Memory: 0,
      Namespace: "default",
      NodeLanIP: "10.0.0.14",
      NodeName: "i-node***",
      NodeType: "NORMAL",
      PodIP: "192.168.0.172",
      PodName: "tiefighter",
      Region: "ap-guangzhou",
      Restarts: 0,
      ServiceCount: 0,
      ServiceName: "ServiceName",
      StartTime: "2024-10-17 23:03:42",
      Status: "Running",
      WorkloadKind: "Replic****",
      WorkloadLabels: "WorkloadLabels",
      WorkloadName: "ka-waybill-router-f877d****",
    },
  ],
  RequestId: "1d32a744-4f31-4a6b-8574-7919f034f317",
  TotalCount: 54,
} satisfies DescribeUserPodListOutput;
