// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeNetworkFirewallPolicyListInput,
  DescribeNetworkFirewallPolicyListOutput,
} from "@cloudseal/tencent-tcss";

export const describeNetworkFirewallPolicyListInput_example1 = {
  ClusterId: "cls-o9mfjg0i",
} satisfies DescribeNetworkFirewallPolicyListInput;

export const describeNetworkFirewallPolicyListOutput_example1 = {
  RequestId: "0f209045-f906-4ba4-9f61-105b73ecfcc6",
  TotalCount: 0,
  NetPolicy: [
    {
      Id: 1021n,
      Name: "backend-ingress-deny",
      Description: "dev",
      PolicySourceType: "System",
      PodSelector: "new=roopingliu",
      Namespace: "default",
      FromPolicyRule: 0,
      ToPolicyRule: 0,
      NetworkPolicyPlugin: "KubeRouter",
      PublishStatus: "PublishedNoConfirm",
      PublishResult: "success",
      PolicyCreateTime: "2022-05-10 03:04:34",
    },
    {
      Id: 8n,
      Name: "policy_test_add",
      Description: "dev",
      PolicySourceType: "Manual",
      PodSelector: "good=labeld",
      Namespace: "default",
      FromPolicyRule: 3,
      ToPolicyRule: 0,
      NetworkPolicyPlugin: "KubeRouter",
      PublishStatus: "unPublishEdit",
      PublishResult: "success",
      PolicyCreateTime: "2022-06-23 05:40:13",
    },
  ],
} satisfies DescribeNetworkFirewallPolicyListOutput;
