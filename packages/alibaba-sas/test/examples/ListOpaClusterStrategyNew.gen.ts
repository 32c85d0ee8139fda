// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListOpaClusterStrategyNewInput, ListOpaClusterStrategyNewOutput } from "@cloudseal/alibaba-sas";

export const listOpaClusterStrategyNewInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
} satisfies ListOpaClusterStrategyNewInput;

export const listOpaClusterStrategyNewOutput_example1 = {
  List: [
    {
      StrategyId: 1n,
      StrategyName: "auto-strategy-vohuiq",
      Description: "Config the Event Audit policys",
      UnScanedImage: true,
      MaliciousImage: true,
      Action: 1,
      ClusterCount: 1,
      ClusterIdList: ["cfb41a8**8a106"],
      ImageName: ["centos"],
      Label: ["alertmanager:main"],
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 45, Count: 20 },
  Success: true,
  Code: "200",
  Message: "success",
  RequestId: "7DFD947C-9172-5129-B783-DD14C55191D2",
  HttpStatusCode: 200,
} satisfies ListOpaClusterStrategyNewOutput;
