// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateNetworkFirewallClusterRefreshInput,
  CreateNetworkFirewallClusterRefreshOutput,
} from "@cloudseal/tencent-tcss";

export const createNetworkFirewallClusterRefreshInput_example1 = {} satisfies CreateNetworkFirewallClusterRefreshInput;

export const createNetworkFirewallClusterRefreshOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies CreateNetworkFirewallClusterRefreshOutput;
