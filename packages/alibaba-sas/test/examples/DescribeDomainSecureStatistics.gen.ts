// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainSecureStatisticsInput } from "@cloudseal/alibaba-sas";

export const describeDomainSecureStatisticsInput_parameters = {
  Lang: "zh",
  SourceIp: "113.87.*.*",
} satisfies DescribeDomainSecureStatisticsInput;
