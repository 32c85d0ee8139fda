// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainCountInput, DescribeDomainCountOutput } from "@cloudseal/alibaba-sas";

export const describeDomainCountInput_parameters = { SourceIp: "192.172.XX.XX" } satisfies DescribeDomainCountInput;

export const describeDomainCountOutput_example1 = {
  RootDomainsCount: 5,
  RequestId: "C286491D-4A2F-589A-B63B-D2AD3DA9BD71",
  SubDomainsCount: 5,
  TotalDomainsCount: 10,
} satisfies DescribeDomainCountOutput;
