// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  UpdateAndPublishNetworkFirewallPolicyDetailInput,
  UpdateAndPublishNetworkFirewallPolicyDetailOutput,
} from "@cloudseal/tencent-tcss";

export const updateAndPublishNetworkFirewallPolicyDetailInput_example1 = {
  Id: 22,
  CustomPolicy: [
    {
      Direction: "FROM",
      Ports: [{ Protocol: "TCP", Port: "80" }],
      Peer: [
        {
          NamespaceSelector: "default",
          PeerType: "NamespaceSelector ",
          PodSelector: "default ",
          IPBlock: "0.0.0.0/24",
        },
      ],
    },
  ],
  Description: "Description",
  ClusterId: "cls-cluster-id",
  FromPolicyRule: 0,
  Namespace: "default",
  ToPolicyRule: 0,
  PodSelector: "a=b",
} satisfies UpdateAndPublishNetworkFirewallPolicyDetailInput;

export const updateAndPublishNetworkFirewallPolicyDetailOutput_example1 = {
  RequestId: "345da107-dfdf-48f0-9796-e6723bdc102e",
  TaskId: 32501n,
  Result: "Succ",
} satisfies UpdateAndPublishNetworkFirewallPolicyDetailOutput;
