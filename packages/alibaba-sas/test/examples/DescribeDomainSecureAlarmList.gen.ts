// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainSecureAlarmListInput } from "@cloudseal/alibaba-sas";

export const describeDomainSecureAlarmListInput_parameters = {
  From: "sas",
  Lang: "zh",
  SourceIp: "139.227.*.*",
} satisfies DescribeDomainSecureAlarmListInput;
