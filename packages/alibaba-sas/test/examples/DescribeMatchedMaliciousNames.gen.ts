// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeMatchedMaliciousNamesInput, DescribeMatchedMaliciousNamesOutput } from "@cloudseal/alibaba-sas";

export const describeMatchedMaliciousNamesInput_parameters = {
  Lang: "zh",
  Levels: "serious",
} satisfies DescribeMatchedMaliciousNamesInput;

export const describeMatchedMaliciousNamesOutput_example1 = {
  RequestId: "C7CD1BE6-97A2-5524-A529-B55C63E55D59",
  Count: 1,
  Data: [{ Key: "key", DisplayName: "displayname" }],
} satisfies DescribeMatchedMaliciousNamesOutput;
