// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulTopRankingOutput } from "@cloudseal/tencent-tcss";

export const describeVulTopRankingOutput_example1 = {
  List: [
    {
      AffectedContainerCount: 0,
      AffectedImageCount: 1,
      ID: 1027671,
      Level: "HIGH",
      PocID: "pcmgr-166817",
      VulName: "Telnetd encrypt_keyid: Remote Root function pointer overwrite",
    },
  ],
  RequestId: "ce6b8df8-5cc6-4ab5-8401-1394483c0fec",
} satisfies DescribeVulTopRankingOutput;
