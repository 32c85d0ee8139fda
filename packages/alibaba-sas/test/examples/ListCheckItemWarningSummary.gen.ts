// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckItemWarningSummaryInput, ListCheckItemWarningSummaryOutput } from "@cloudseal/alibaba-sas";

export const listCheckItemWarningSummaryInput_parameters = {
  CheckItemFuzzy: "password",
  CheckLevel: "medium",
  CheckType: "hc.check.type.attack_defense",
  CheckWarningStatus: 3,
  ContainerFieldName: "clusterId",
  ContainerFieldValue: "c471f0f61b9c04f8380556e922cf1****",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  RiskType: "weak_password",
  Source: "agentless",
  StartTime: 1732793158366,
} satisfies ListCheckItemWarningSummaryInput;

export const listCheckItemWarningSummaryOutput_example1 = {
  List: [
    {
      RiskType: "weak_password",
      Alias: "week_pa****",
      CheckId: 696n,
      CheckItem: "Config the Event Audit policys",
      CheckLevel: "high",
      CheckType: "Security audit",
      Advice:
        "In the Administrative Tools window, double-click Local Security Policy. In the Local Security Policy window that appears, choose Security Settings\\\\Local Policies\\\\Audit Policy, configure all audit policies as: `Success, Failure`.",
      Description: "Config the Event Audit policys",
      Status: 1,
      WarningMachineCount: 20,
      ContainerCheckItem: true,
      AffiliatedRiskTypes: ["CIS Compliance checks"],
      AffiliatedRisks: ["CIS Ubuntu Linux 14 LTS Benchmark"],
      EnableRisks: ["CIS Ubuntu Linux 14 LTS Benchmark\n"],
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 149, Count: 4 },
  RequestId: "DC97C9EC-4B7D-5EFF-8A5E-A5CCC9ED****",
} satisfies ListCheckItemWarningSummaryOutput;
