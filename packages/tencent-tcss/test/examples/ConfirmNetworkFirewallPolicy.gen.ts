// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ConfirmNetworkFirewallPolicyInput, ConfirmNetworkFirewallPolicyOutput } from "@cloudseal/tencent-tcss";

export const confirmNetworkFirewallPolicyInput_example1 = {
  ClusterId: "cls-1324",
  Id: [1],
} satisfies ConfirmNetworkFirewallPolicyInput;

export const confirmNetworkFirewallPolicyOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies ConfirmNetworkFirewallPolicyOutput;
