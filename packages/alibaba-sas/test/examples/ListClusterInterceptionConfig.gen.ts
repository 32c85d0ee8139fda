// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListClusterInterceptionConfigInput, ListClusterInterceptionConfigOutput } from "@cloudseal/alibaba-sas";

export const listClusterInterceptionConfigInput_parameters = {
  ClusterCNNFStatus: 1,
  ClusterId: "c22143730ab6e40b09ec7c1c51d4d****",
  ClusterName: "sas",
  CurrentPage: 1,
  PageSize: 20,
} satisfies ListClusterInterceptionConfigInput;

export const listClusterInterceptionConfigOutput_example1 = {
  RequestId: "49FDE92F-A0B8-56CC-B7A8-23B17646****",
  ClusterConfigList: [
    {
      ClusterName: "container-opa-kill-02",
      InterceptionSwitch: 1,
      ClusterId: "c9051d30d8a044b4d99e1cb5d25ac****",
      ClusterCNNFStatus: 0,
      OpenRuleCount: 12,
      TotalRuleCount: 123,
      SupportCNNF: false,
      ClusterType: "ManagedKubernetes",
    },
  ],
  PageInfo: { TotalCount: 11, Count: 11, CurrrentPage: 1, PageSize: 20 },
} satisfies ListClusterInterceptionConfigOutput;
