// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAppNetworkInput, GetAppNetworkOutput } from "@cloudseal/alibaba-sas";

export const getAppNetworkInput_parameters = {
  ClusterId: "cf77xxx",
  EndTime: 1650470399999,
  StartTime: 1649260800000,
} satisfies GetAppNetworkInput;

export const getAppNetworkOutput_example1 = {
  RequestId: "7D46EDB0-xxx",
  AppNetwork: {
    Node: [
      { RiskLevel: "0", Id: "1274", NamespaceId: "1", ContainerIds: ["10a6c3fbaaxxx"], Type: "app", Name: "console" },
    ],
    Edge: [{ Id: "3534", SrcNodeId: "101", SrcNodeType: "app", DstNodeId: "102", DstNodeType: "app", Port: "8080" }],
    Namespace: [{ Id: "1", Name: "default" }],
  },
} satisfies GetAppNetworkOutput;
