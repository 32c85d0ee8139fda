// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateNetworkFirewallUndoPublishInput,
  CreateNetworkFirewallUndoPublishOutput,
} from "@cloudseal/tencent-tcss";

export const createNetworkFirewallUndoPublishInput_example1 = {
  ClusterId: "test-clusterid",
  Id: [1021],
} satisfies CreateNetworkFirewallUndoPublishInput;

export const createNetworkFirewallUndoPublishOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies CreateNetworkFirewallUndoPublishOutput;
