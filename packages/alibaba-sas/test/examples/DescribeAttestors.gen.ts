// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAttestorsInput } from "@cloudseal/alibaba-sas";

export const describeAttestorsInput_parameters = {
  CurrentPage: 1,
  Name: "attestor-auto-ad5316",
  PageSize: 20,
  SourceIp: "222.35.XXX.XXX",
} satisfies DescribeAttestorsInput;
