// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeNetworkFirewallNamespaceLabelListOutput } from "@cloudseal/tencent-tcss";

export const describeNetworkFirewallNamespaceLabelListOutput_example1 = {
  RequestId: "a6405e01-bf4f-4044-abe9-4458783a3066",
  TotalCount: 9,
  ClusterNamespaceLabelList: [{ Name: "hello", Labels: "new=test" }],
} satisfies DescribeNetworkFirewallNamespaceLabelListOutput;
