// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainSecureSuggestsInput } from "@cloudseal/alibaba-sas";

export const describeDomainSecureSuggestsInput_parameters = {
  Lang: "zh",
  SourceIp: "218.249.*.*",
} satisfies DescribeDomainSecureSuggestsInput;
