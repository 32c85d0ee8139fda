// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeReverseShellWhiteListsOutput } from "@cloudseal/tencent-tcss";

export const describeReverseShellWhiteListsOutput_example1 = {
  TotalCount: 1021,
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
  WhiteListSet: [
    {
      UpdateTime: "2020-09-22 00:00:00",
      ImageIds: ["sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f23*******"],
      IsGlobal: true,
      CreateTime: "2020-09-22 00:00:00",
      ProcessName: "/bin/apitest",
      DstIp: "1.1.1.1",
      DstPort: "1222",
      Id: "6281f7822403e60601d1dba6",
      ImageCount: 1021,
    },
  ],
} satisfies DescribeReverseShellWhiteListsOutput;
