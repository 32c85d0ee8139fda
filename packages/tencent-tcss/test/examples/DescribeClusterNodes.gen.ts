// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeClusterNodesInput, DescribeClusterNodesOutput } from "@cloudseal/tencent-tcss";

export const describeClusterNodesInput_example1 = {
  Offset: 0,
  Limit: 10,
  ClusterId: "cls-abhq0j4o",
  Filters: [],
} satisfies DescribeClusterNodesInput;

export const describeClusterNodesOutput_example1 = {
  ClusterNodeList: [
    {
      AgentStatus: "ONLINE",
      ChargeCoresCnt: 0,
      DefendStatus: "UnDefended",
      HostID: "d4cfa6cc-a6a5-49da-a050-cb5892f60e3f",
      InstanceId: "ins-qj24hgj0",
      InstanceRole: "MASTER",
      InstanceState: "Running",
      MachineType: "CVM",
      NodeName: "tke_cls-abhq0j4o_master_etcd1",
      NodeType: "NORMAL",
      PrivateIpAddresses: "10.0.0.14",
      PublicIP: "119.29.217.177",
      UUID: "d4cfa6cc-a6a5-49da-a050-cb5892f60e3f",
    },
  ],
  RequestId: "c803edab-2a2d-4274-917c-8dd0a806e53d",
  TotalCount: 4,
} satisfies DescribeClusterNodesOutput;
