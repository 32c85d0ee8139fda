// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeEmergencyVulListOutput } from "@cloudseal/tencent-tcss";

export const describeEmergencyVulListOutput_example1 = {
  List: [
    {
      CVEID: "CVE-2024-47176",
      CVSSV3Score: 0,
      Category: "OTHER",
      DefenceHostCount: 0,
      DefenceScope: "ALL",
      DefenceStatus: "DEFENDED",
      DefendedCount: 0,
      ID: 0,
      LatestFoundTime: "2020-11-21 15:16:00",
      Level: "HIGH",
      Name: "cups-browsed 远程代码执行漏洞",
      PocID: "pcmgr-521425",
      Status: "NOT_SCAN",
      SubmitTime: "2024-09-27 06:15:00",
      Tags: ["POC", "SYS"],
    },
  ],
  RequestId: "a3fbabbb-7c7b-45dd-9219-a0b3ca9bc932",
  TotalCount: 241,
} satisfies DescribeEmergencyVulListOutput;
