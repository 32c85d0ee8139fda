// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainSecureVulListInput } from "@cloudseal/alibaba-sas";

export const describeDomainSecureVulListInput_parameters = {
  From: "sas",
  Lang: "zh",
  SourceIp: "111.196.*.*",
  Type: "app",
} satisfies DescribeDomainSecureVulListInput;
