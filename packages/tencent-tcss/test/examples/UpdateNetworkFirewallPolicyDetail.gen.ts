// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  UpdateNetworkFirewallPolicyDetailInput,
  UpdateNetworkFirewallPolicyDetailOutput,
} from "@cloudseal/tencent-tcss";

export const updateNetworkFirewallPolicyDetailInput_example1 = {
  Id: 22,
  CustomPolicy: [{ Peer: [], Direction: "FROM", Ports: [] }],
  Description: "just for develop",
  ClusterId: "cls-sdfdsf",
  FromPolicyRule: 0,
  Namespace: "default",
  ToPolicyRule: 0,
  PodSelector: "a=b",
} satisfies UpdateNetworkFirewallPolicyDetailInput;

export const updateNetworkFirewallPolicyDetailOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies UpdateNetworkFirewallPolicyDetailOutput;
