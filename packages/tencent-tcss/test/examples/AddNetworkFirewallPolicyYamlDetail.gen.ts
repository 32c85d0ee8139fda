// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  AddNetworkFirewallPolicyYamlDetailInput,
  AddNetworkFirewallPolicyYamlDetailOutput,
} from "@cloudseal/tencent-tcss";

export const addNetworkFirewallPolicyYamlDetailInput_example1 = {
  PolicyName: "policyname",
  Description: "describe content",
  ClusterId: "cls-dsfsdf",
  Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
} satisfies AddNetworkFirewallPolicyYamlDetailInput;

export const addNetworkFirewallPolicyYamlDetailOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies AddNetworkFirewallPolicyYamlDetailOutput;
