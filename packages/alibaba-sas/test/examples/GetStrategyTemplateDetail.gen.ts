// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetStrategyTemplateDetailInput, GetStrategyTemplateDetailOutput } from "@cloudseal/alibaba-sas";

export const getStrategyTemplateDetailInput_parameters = { StrategyId: 2 } satisfies GetStrategyTemplateDetailInput;

export const getStrategyTemplateDetailOutput_example1 = {
  Data: {
    StrategyId: 1005n,
    StrategyTemplateId: 1204n,
    ClusterId: "c8ca91e0907d94efaba7fb0827eb9****",
    StrategyName: "Blank template",
    Description: "Custom defense configuration",
    ClusterName: "hhht-cluster-02",
    UnScanedImage: false,
    MaliciousImage: false,
    Namespace: ["default"],
    ImageName: ["test"],
    Label: ["test"],
    RuleAction: 1,
    WhiteList: ["test-tag"],
    AlarmDetail: {
      Baseline: { RiskLevel: ["low"], Item: [{ Id: "ak_leak", Name: "Access Key plaintext storage" }] },
      Vul: { RiskLevel: ["low"], Item: [{ Id: "AVD-2023-1680169", Name: "ezOffice evoInterfaceServlet Info Leak" }] },
      MaliciousFile: { RiskLevel: ["low"], Item: [{ Id: "test", Name: "test" }] },
    },
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "1E36BEEA-0B27-58CC-8319-50279203B048",
} satisfies GetStrategyTemplateDetailOutput;
