// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeNetworkFirewallNamespaceListInput,
  DescribeNetworkFirewallNamespaceListOutput,
} from "@cloudseal/tencent-tcss";

export const describeNetworkFirewallNamespaceListInput_example1 = {
  ClusterId: "cls-o9mfjg0i",
} satisfies DescribeNetworkFirewallNamespaceListInput;

export const describeNetworkFirewallNamespaceListOutput_example1 = {
  RequestId: "a6405e01-bf4f-4044-abe9-4458783a3066",
  TotalCount: 9,
  ClusterNamespaceList: [{ Name: "hello", Labels: "new=value" }],
} satisfies DescribeNetworkFirewallNamespaceListOutput;

export const describeNetworkFirewallNamespaceListOutput_example2 = {
  RequestId: "dee2fbd3-3114-4b17-9cf7-5c456cd703b1",
  TotalCount: 14,
  ClusterNamespaceList: [{ Labels: "key=value", Name: "app-team1" }],
} satisfies DescribeNetworkFirewallNamespaceListOutput;
