// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClusterNetworkInput, DescribeClusterNetworkOutput } from "@cloudseal/alibaba-sas";

export const describeClusterNetworkInput_parameters = {
  EndTime: 1656038940435,
  StartTime: 1656038740435,
} satisfies DescribeClusterNetworkInput;

export const describeClusterNetworkOutput_example1 = {
  RequestId: "C286491D-4A2F-589A-B63B-D2AD3DA9BD71",
  ClusterNetwork: {
    Node: [
      {
        Type: "cluster",
        RiskLevel: "3",
        NetTopoSwitch: "ON",
        InterceptionType: 1,
        CnnfSwitch: 1,
        Name: "testwww",
        Id: "cfeb7a9f99ce740e98c5595d0fe37****\n",
      },
    ],
    Edge: [
      {
        DstNodeId: "cfb41a869c71e4678a97021582dd8****",
        Port: "6164",
        SrcNodeId: "cfb41a869c71e4678a97021582dd8****",
        SrcNodeType: "cluster",
        DstNodeType: "cluster",
        Id: "1",
      },
    ],
  },
} satisfies DescribeClusterNetworkOutput;
