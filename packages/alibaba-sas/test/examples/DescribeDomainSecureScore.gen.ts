// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainSecureScoreInput } from "@cloudseal/alibaba-sas";

export const describeDomainSecureScoreInput_parameters = {
  Lang: "zh",
  SourceIp: "123.113.*.*",
} satisfies DescribeDomainSecureScoreInput;
