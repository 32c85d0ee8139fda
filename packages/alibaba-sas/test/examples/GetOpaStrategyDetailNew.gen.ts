// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOpaStrategyDetailNewInput, GetOpaStrategyDetailNewOutput } from "@cloudseal/alibaba-sas";

export const getOpaStrategyDetailNewInput_parameters = { StrategyId: 1349 } satisfies GetOpaStrategyDetailNewInput;

export const getOpaStrategyDetailNewOutput_example1 = {
  Data: {
    StrategyId: 1005n,
    StrategyTemplateId: 1204n,
    ClusterId: "c8ca91e0907d94efaba7fb0827eb9****",
    StrategyName: "test001",
    Description: "Custom defense configuration",
    ClusterName: "test",
    UnScanedImage: true,
    MaliciousImage: true,
    ImageName: ["opa-test"],
    Label: ["app.kubernetes.io/instance:devops"],
    RuleAction: 1,
    WhiteList: ["test-tag"],
    AlarmDetail: {
      Baseline: { RiskLevel: ["low"], Item: [{ Id: "ak_leak", Name: "Access Key plaintext storage" }] },
      Vul: {
        RiskLevel: ["medium"],
        Item: [{ Id: "AVD-2023-1680169", Name: "ezOffice evoInterfaceServlet Info Leak" }],
        RiskClass: [{ Id: "cve", Name: "系统漏洞" }],
      },
      MaliciousFile: { RiskLevel: ["high"], Item: [{ Id: "1811", Name: "abnormal binary file\n" }] },
      SensitiveFile: { RiskLevel: ["low"], Item: [{ Id: "key", Name: "name" }] },
      BuildRisk: { RiskLevel: ["high"], Item: [{ Id: "key", Name: "name" }] },
    },
    Scopes: [
      { ClusterId: "c1fdb5fd8d**7163", AllNamespace: 1, NamespaceList: ["namespace1"], AckPolicyInstanceId: "ack-0" },
    ],
    Lang: "zh",
    CurrentPage: 4,
    PageSize: 20,
  },
  Success: true,
  Code: "200",
  Message: "success",
  RequestId: "E819FD71-D240-5E54-AA7F-20FED2ECBEB6",
  HttpStatusCode: 200,
} satisfies GetOpaStrategyDetailNewOutput;
