// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeNetworkFirewallPolicyYamlDetailInput,
  DescribeNetworkFirewallPolicyYamlDetailOutput,
} from "@cloudseal/tencent-tcss";

export const describeNetworkFirewallPolicyYamlDetailInput_example1 = {
  Id: 1,
} satisfies DescribeNetworkFirewallPolicyYamlDetailInput;

export const describeNetworkFirewallPolicyYamlDetailOutput_example1 = {
  PolicyName: "name1",
  PolicySourceType: "System",
  NetworkPolicyPlugin: "KubeRouter",
  PublishResult: "success",
  ClusterId: "cls-jvrv0kf2",
  Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
  PublishStatus: "PublishedNoConfirm",
  RequestId: "965c55c5-8ab1-4e32-8425-4c44acb5edec",
  PolicyCreateTime: "2024-10-30 14:35:57",
  Description: "desc content",
} satisfies DescribeNetworkFirewallPolicyYamlDetailOutput;
