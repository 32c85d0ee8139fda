// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CheckNetworkFirewallPolicyYamlInput,
  CheckNetworkFirewallPolicyYamlOutput,
} from "@cloudseal/tencent-tcss";

export const checkNetworkFirewallPolicyYamlInput_example1 = {
  PolicyName: "sdfhuiwhiw",
  Description: "description1",
  ClusterId: "cls-shuiwf",
  Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
} satisfies CheckNetworkFirewallPolicyYamlInput;

export const checkNetworkFirewallPolicyYamlOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies CheckNetworkFirewallPolicyYamlOutput;
