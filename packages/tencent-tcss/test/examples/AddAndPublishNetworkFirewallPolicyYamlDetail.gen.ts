// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  AddAndPublishNetworkFirewallPolicyYamlDetailInput,
  AddAndPublishNetworkFirewallPolicyYamlDetailOutput,
} from "@cloudseal/tencent-tcss";

export const addAndPublishNetworkFirewallPolicyYamlDetailInput_example1 = {
  PolicyName: "fshduis",
  Description: "desc of network firewall policy",
  ClusterId: "cls-hjsdfh",
  Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
} satisfies AddAndPublishNetworkFirewallPolicyYamlDetailInput;

export const addAndPublishNetworkFirewallPolicyYamlDetailOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies AddAndPublishNetworkFirewallPolicyYamlDetailOutput;
