// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateNetworkFirewallPublishInput, CreateNetworkFirewallPublishOutput } from "@cloudseal/tencent-tcss";

export const createNetworkFirewallPublishInput_example1 = {
  ClusterId: "cls-sdhfisdf",
  Id: [1002],
} satisfies CreateNetworkFirewallPublishInput;

export const createNetworkFirewallPublishOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies CreateNetworkFirewallPublishOutput;
