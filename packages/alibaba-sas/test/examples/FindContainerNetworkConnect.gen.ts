// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { FindContainerNetworkConnectInput, FindContainerNetworkConnectOutput } from "@cloudseal/alibaba-sas";

export const findContainerNetworkConnectInput_parameters = {
  CriteriaType: "EDGE",
  CurrentPage: 1,
  EndTime: 1649260799999,
  PageSize: 20,
  StartTime: 1666886400000,
} satisfies FindContainerNetworkConnectInput;

export const findContainerNetworkConnectOutput_example1 = {
  RequestId: "8686CE6E-9BFA-5436-A9D9-77B984AEE7F8",
  Connects: [
    {
      Id: 1458n,
      FirstTime: 1636077279174,
      LastTime: 1636595679174,
      SrcIp: "35.233.62.116",
      SrcPort: "10240",
      DstIp: "172.20.62.176",
      DstPort: "443",
      SrcContainer: { ContainerId: "48a6xxx5709d5a5866" },
      DstContainer: { ContainerId: "48a6dxxx9d5a5866" },
    },
  ],
  PageInfo: { TotalCount: 12, Count: 10, PageSize: 20, CurrentPage: 1 },
} satisfies FindContainerNetworkConnectOutput;
