// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainListInput, DescribeDomainListOutput } from "@cloudseal/alibaba-sas";

export const describeDomainListInput_parameters = {
  CurrentPage: 1,
  DomainType: "root",
  FuzzyDomain: "sas",
  PageSize: 10,
  SourceIp: "192.122.XX.XX",
} satisfies DescribeDomainListInput;

export const describeDomainListOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF46038",
  PageInfo: { CurrentPage: 10, PageSize: 10, TotalCount: 27, Count: 10 },
  DomainListResponseList: [{ IpList: "1.2.XX.XX,1.0.XX.XX", Domain: "example.com" }],
} satisfies DescribeDomainListOutput;
