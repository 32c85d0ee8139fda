// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeNewestVulOutput } from "@cloudseal/tencent-tcss";

export const describeNewestVulOutput_example1 = {
  CVEID: "pcmgr-515959",
  PocID: "pcmgr-515959",
  RequestId: "5da5a2f4-2945-47d1-8b41-84a151fcc007",
  Status: "SCANNED",
  SubmitTime: "2024-08-27 09:55:12",
  VulName: "Nacos Jraft 远程代码执行漏洞",
} satisfies DescribeNewestVulOutput;

export const describeNewestVulOutput_example2 = {
  CVEID: "pcmgr-515959",
  PocID: "pcmgr-515959",
  RequestId: "5da5a2f4-2945-47d1-8b41-84a151fcc007",
  Status: "SCANNED",
  SubmitTime: "2024-08-27 09:55:12",
  VulName: "Nacos Jraft remote code execution vulnerability",
} satisfies DescribeNewestVulOutput;
