// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageListByBuildRiskInput } from "@cloudseal/alibaba-sas";

export const describeImageListByBuildRiskInput_parameters = {
  Criteria: "sas",
  CriteriaType: "RepoNamespace",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  RiskKey: "no_user",
  RiskLevel: "medium",
  Status: 1,
} satisfies DescribeImageListByBuildRiskInput;
