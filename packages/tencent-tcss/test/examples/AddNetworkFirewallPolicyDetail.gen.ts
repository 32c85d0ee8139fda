// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  AddNetworkFirewallPolicyDetailInput,
  AddNetworkFirewallPolicyDetailOutput,
} from "@cloudseal/tencent-tcss";

export const addNetworkFirewallPolicyDetailInput_example1 = {
  PolicyName: "test-2",
  CustomPolicy: [{ Peer: [], Direction: "FROM", Ports: [] }],
  Description: "description1",
  ClusterId: "cls-fsdfw",
  FromPolicyRule: 0,
  Namespace: "default",
  ToPolicyRule: 0,
  PodSelector: "a=b",
} satisfies AddNetworkFirewallPolicyDetailInput;

export const addNetworkFirewallPolicyDetailOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies AddNetworkFirewallPolicyDetailOutput;
