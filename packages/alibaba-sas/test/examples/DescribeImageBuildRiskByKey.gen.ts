// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageBuildRiskByKeyInput } from "@cloudseal/alibaba-sas";

export const describeImageBuildRiskByKeyInput_parameters = {
  CurrentPage: 1,
  ImageUuid: "a910053dd4710173ecc9e9d8931f****",
  Lang: "zh",
  PageSize: 20,
  RiskKey: "no_user",
  Status: 1,
} satisfies DescribeImageBuildRiskByKeyInput;
