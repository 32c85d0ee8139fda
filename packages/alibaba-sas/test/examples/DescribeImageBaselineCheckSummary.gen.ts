// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeImageBaselineCheckSummaryInput,
  DescribeImageBaselineCheckSummaryOutput,
} from "@cloudseal/alibaba-sas";

export const describeImageBaselineCheckSummaryInput_parameters = {
  ClusterId: "c60b77fe62093480db6164a3c2fa5****",
  Criteria: "Unauthorized access",
  CriteriaType: "BaselineNameAlias",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  RiskLevel: "high",
} satisfies DescribeImageBaselineCheckSummaryInput;

export const describeImageBaselineCheckSummaryOutput_example1 = {
  RequestId: "5BD95679-D63A-4151-97D0-188432F4A57",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 3, Count: 3 },
  BaselineResultSummary: [
    {
      Status: 0,
      MiddleRiskImage: 0,
      BaselineNameLevel: "high",
      LastScanTime: 1626628760000,
      HighRiskImage: 15,
      BaselineNameKey: "hc_image_exploit",
      BaselineClassKey: "hc_image_exploit",
      BaselineNameAlias: "Unauthorized access",
      BaselineClassAlias: "Unauthorized access",
      FirstScanTime: 1626628760000,
      LowRiskImage: 0,
    },
  ],
} satisfies DescribeImageBaselineCheckSummaryOutput;
