// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainSecureRiskListInput } from "@cloudseal/alibaba-sas";

export const describeDomainSecureRiskListInput_parameters = {
  From: "sas",
  Lang: "zh",
  SourceIp: "124.78.*.*",
} satisfies DescribeDomainSecureRiskListInput;
