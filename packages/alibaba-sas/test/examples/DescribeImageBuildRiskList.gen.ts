// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageBuildRiskListInput } from "@cloudseal/alibaba-sas";

export const describeImageBuildRiskListInput_parameters = {
  Criteria: "no_user",
  CriteriaType: "RiskKeyName",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  RiskLevel: "medium",
} satisfies DescribeImageBuildRiskListInput;
