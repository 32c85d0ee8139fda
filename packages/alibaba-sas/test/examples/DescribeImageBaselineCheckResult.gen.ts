// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeImageBaselineCheckResultInput,
  DescribeImageBaselineCheckResultOutput,
} from "@cloudseal/alibaba-sas";

export const describeImageBaselineCheckResultInput_parameters = {
  Criteria: "ak_leak",
  CriteriaType: "BaselineNameAlias",
  CurrentPage: 1,
  ImageUuid: "a910053dd4710173ecc9e9d8931f****",
  Lang: "zh",
  PageSize: 20,
  RiskLevel: "high,medium,low",
} satisfies DescribeImageBaselineCheckResultInput;

export const describeImageBaselineCheckResultOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 100, Count: 10 },
  BaselineResult: [
    {
      Status: 1,
      LowRiskItemCount: 10,
      BaselineNameLevel: "high",
      LastScanTime: 1610304058301,
      MiddleRiskItemCount: 1,
      BaselineNameKey: "identification",
      BaselineItemCount: 5,
      BaselineNameAlias: "身份鉴别",
      BaselineClassAlias: "identification",
      FirstScanTime: 1610304058366,
      HighRiskItemCount: 1,
    },
  ],
} satisfies DescribeImageBaselineCheckResultOutput;
