// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  UpdateAndPublishNetworkFirewallPolicyYamlDetailInput,
  UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput,
} from "@cloudseal/tencent-tcss";

export const updateAndPublishNetworkFirewallPolicyYamlDetailInput_example1 = {
  Description: "desc",
  ClusterId: "cls-dff**",
  Id: 1,
  Yaml: "YXNkZmFzZGZhZHNmYXNkZmFzZGY=",
} satisfies UpdateAndPublishNetworkFirewallPolicyYamlDetailInput;

export const updateAndPublishNetworkFirewallPolicyYamlDetailOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies UpdateAndPublishNetworkFirewallPolicyYamlDetailOutput;
