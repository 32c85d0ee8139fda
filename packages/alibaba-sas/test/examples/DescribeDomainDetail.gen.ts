// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDomainDetailInput, DescribeDomainDetailOutput } from "@cloudseal/alibaba-sas";

export const describeDomainDetailInput_parameters = {
  DomainName: "example.com",
  SourceIp: "1.2.XX.XX",
} satisfies DescribeDomainDetailInput;

export const describeDomainDetailOutput_example1 = {
  Domain: "example.com",
  RequestId: "3A85CFCF-05C8-451A-9E41-C0D5E96BA407",
  VulCount: 2,
  AlarmCount: 2,
  RootDomain: "example.com",
  DomainDetailItems: [
    {
      Uuid: "lb-bp1g9dohoyin9cjhn6****",
      InternetIp: "1.2.XX.XX",
      InstanceName: "iZm5e6w7dzsktt6mz4yimeZ-6****",
      InstanceId: "i-m5e6w7dzsktt6mz4***",
      IntranetIp: "1.2.XX.XX",
      AssetType: "0",
    },
  ],
} satisfies DescribeDomainDetailOutput;
