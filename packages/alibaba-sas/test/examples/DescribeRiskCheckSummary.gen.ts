// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeRiskCheckSummaryInput, DescribeRiskCheckSummaryOutput } from "@cloudseal/alibaba-sas";

export const describeRiskCheckSummaryInput_parameters = {
  Lang: "zh",
  ResourceDirectoryAccountId: "1232428423234****",
  SourceIp: "1.2.XX.XX",
} satisfies DescribeRiskCheckSummaryInput;

export const describeRiskCheckSummaryOutput_example1 = {
  RequestId: "291B49F9-1685-4005-9D34-606B6F78740F",
  RiskCheckSummary: {
    ItemCount: 4,
    AffectedAssetCount: 0,
    DisabledRiskCount: 0,
    RiskCount: 1,
    RiskRate: 0.25,
    PreviousCount: 0,
    PreviousTime: 1545012926000,
    EnabledRiskCount: 3,
    RiskLevelCount: [{ Key: "medium", Count: 1 }],
    Groups: [
      {
        RemainingTime: 0,
        Status: "finish",
        Sort: 1,
        Title: "身份认证及权限",
        Id: 1n,
        CountByStatus: [{ Status: "pass", Count: 2 }],
      },
    ],
  },
} satisfies DescribeRiskCheckSummaryOutput;
