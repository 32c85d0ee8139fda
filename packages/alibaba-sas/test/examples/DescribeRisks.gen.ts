// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeRisksInput, DescribeRisksOutput } from "@cloudseal/alibaba-sas";

export const describeRisksInput_parameters = {
  Lang: "zh",
  Limit: 10,
  RiskId: 75,
  RiskName: "docker",
} satisfies DescribeRisksInput;

export const describeRisksOutput_example1 = {
  Risks: [
    {
      RiskId: 54n,
      RiskName: "Alibaba Cloud Standard - Ubuntu Security Baseline",
      RiskDetail: "Ubuntu 14, Ubuntu 16, Ubuntu 18, Ubuntu 20 baseline based on Alibaba Cloud best security practices",
      RiskType: "cis",
      TypeAlias: "Best security practices",
      SubRiskType: "hc_ubuntu",
      SubTypeAlias: "Alibaba Cloud Standard - Ubuntu Security Baseline",
    },
  ],
  TotalCount: 23,
  RequestId: "EA54FE21-B006-5DFF-8D64-C4FFECDA****",
} satisfies DescribeRisksOutput;
