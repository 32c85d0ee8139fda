// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateNetworkFirewallPolicyDiscoverInput,
  CreateNetworkFirewallPolicyDiscoverOutput,
} from "@cloudseal/tencent-tcss";

export const createNetworkFirewallPolicyDiscoverInput_example1 = {
  ClusterId: "cls-gsdgs",
} satisfies CreateNetworkFirewallPolicyDiscoverInput;

export const createNetworkFirewallPolicyDiscoverOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies CreateNetworkFirewallPolicyDiscoverOutput;
