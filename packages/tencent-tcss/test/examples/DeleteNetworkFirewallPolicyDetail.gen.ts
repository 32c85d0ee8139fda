// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DeleteNetworkFirewallPolicyDetailInput,
  DeleteNetworkFirewallPolicyDetailOutput,
} from "@cloudseal/tencent-tcss";

export const deleteNetworkFirewallPolicyDetailInput_example1 = {
  ClusterId: "cls_fdts***",
  Id: [1],
} satisfies DeleteNetworkFirewallPolicyDetailInput;

export const deleteNetworkFirewallPolicyDetailOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies DeleteNetworkFirewallPolicyDetailOutput;
