// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeScanIgnoreVulListOutput } from "@cloudseal/tencent-tcss";

export const describeScanIgnoreVulListOutput_example1 = {
  TotalCount: 0,
  List: [
    {
      CVEID: "CVE-2012-6329",
      IsIgnoreAll: 1,
      LocalImageCount: 0,
      PocID: "pcmgr-171244",
      RegistryImageCount: 0,
      UpdateTime: "2024-05-21 16:56:04",
      VulName: "Perl 任意代码执行漏洞（CVE-2012-6329）",
    },
  ],
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DescribeScanIgnoreVulListOutput;

export const describeScanIgnoreVulListOutput_example2 = {
  TotalCount: 0,
  List: [
    {
      CVEID: "CVE-2012-6329",
      IsIgnoreAll: 1,
      LocalImageCount: 0,
      PocID: "pcmgr-171244",
      RegistryImageCount: 0,
      UpdateTime: "2024-05-21 16:56:04",
      VulName: "Perl arbitrary code execution vulnerability (CVE-2012-6329)",
    },
  ],
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DescribeScanIgnoreVulListOutput;
