// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  AddAndPublishNetworkFirewallPolicyDetailInput,
  AddAndPublishNetworkFirewallPolicyDetailOutput,
} from "@cloudseal/tencent-tcss";

export const addAndPublishNetworkFirewallPolicyDetailInput_example1 = {
  PolicyName: "NewStrategy",
  CustomPolicy: [{ Peer: [], Direction: "FROM", Ports: [] }],
  Description: "describe content",
  ClusterId: "cls-new",
  FromPolicyRule: 1,
  Namespace: "default",
  ToPolicyRule: 2,
  PodSelector: "a=b",
} satisfies AddAndPublishNetworkFirewallPolicyDetailInput;

export const addAndPublishNetworkFirewallPolicyDetailOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies AddAndPublishNetworkFirewallPolicyDetailOutput;
