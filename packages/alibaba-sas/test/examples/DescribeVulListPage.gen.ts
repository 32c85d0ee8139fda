// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVulListPageInput, DescribeVulListPageOutput } from "@cloudseal/alibaba-sas";

export const describeVulListPageInput_parameters = {
  CurrentPage: 1,
  CveId: "CVE-2022-44702",
  PageSize: 10,
  RaspDefend: 0,
  VulNameLike: "远程代码执行漏洞",
  VulType: "cve",
} satisfies DescribeVulListPageInput;

export const describeVulListPageOutput_example1 = {
  TotalCount: 100,
  RequestId: "4347E985-6E64-467B-96EC-30D4EA9E32FB",
  Data: [
    {
      ReleaseTime: 0,
      OtherId: "AVD-2018-8218",
      IsSas: 0,
      CveId: "CVE-2022-42836",
      Id: 40586n,
      IsAegis: 1,
      Title: "Windows 终端远程代码执行漏洞",
      ExtAegis: '{\\"relatedType\\":[{\\"type\\":\\"sys\\"}]}',
    },
  ],
} satisfies DescribeVulListPageOutput;
