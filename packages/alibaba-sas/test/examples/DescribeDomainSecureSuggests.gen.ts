// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainSecureSuggestsInput } from "../../src/operations/DescribeDomainSecureSuggests.gen.js";

export const describeDomainSecureSuggestsInput_parameters = {
  Lang: "zh",
  SourceIp: "218.249.*.*",
} satisfies DescribeDomainSecureSuggestsInput;
