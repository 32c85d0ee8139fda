// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListInterceptionHistoryInput, ListInterceptionHistoryOutput } from "@cloudseal/alibaba-sas";

export const listInterceptionHistoryInput_parameters = {
  ClusterId: "c7c190a82d9a048be9038d352840f****",
  CurrentPage: 1,
  EndTime: 1635575219000,
  HistoryName: "异常访问。",
  Lang: "zh",
  PageSize: 20,
  StartTime: 1651290987000,
} satisfies ListInterceptionHistoryInput;

export const listInterceptionHistoryOutput_example1 = {
  RequestId: "D81DD78E-E006-5C65-A171-C8CB0904****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 45, Count: 10 },
  InterceptionHistoryList: [
    {
      SrcNamespace: "service****",
      SrcRuleTargetName: "sas-web****",
      RiskLevel: 1,
      Status: 1,
      DstPort: 33,
      FirstTime: 1639718858000,
      SrcAppName: "sas-web****",
      RuleId: 136n,
      RuleName: "all****",
      InterceptionName: 0,
      DstNamespace: "service****",
      LastTime: 1639731078000,
      DstAppName: "sas-web****",
      DstRuleTargetName: "sas-web****",
      ClusterName: "opa-terway-nonet****",
      TryCount: 34,
      InterceptionType: 0,
      RealInterceptionType: 0,
      Id: 1126n,
      ClusterId: "c556c8133b5ad4378b7fc533ddbda****",
      RealSrcAppName: "sas-service****",
      RealSrcPodName: "sas-service-757b9d****",
      RealDstAppName: "sas-service****",
      RealDstPodName: "sas-web-84cc7dd9****",
      RealDstNamespace: "service****",
      RealDstImageName: "sas-servi****",
      RealSrcNamespace: "service****",
      RealSrcImageName: "sas-servi****\n",
    },
  ],
} satisfies ListInterceptionHistoryOutput;
