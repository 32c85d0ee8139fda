// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeIdcAssetCriteriaInput } from "@cloudseal/alibaba-sas";

export const describeIdcAssetCriteriaInput_parameters = {
  Status: 0,
  Value: "testwww",
} satisfies DescribeIdcAssetCriteriaInput;
