// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeReverseShellWhiteListDetailOutput } from "@cloudseal/tencent-tcss";

export const describeReverseShellWhiteListDetailOutput_example1 = {
  RequestId: "6281f7822403e60601d1dba6",
  WhiteListDetailInfo: {
    ImageIds: ["sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f234349c5b*****"],
    ProcessName: "/bin/apitest",
    DstIp: "1.1.1.1",
    Id: "3hg7edh873hf",
    DstPort: "1222",
  },
} satisfies DescribeReverseShellWhiteListDetailOutput;
