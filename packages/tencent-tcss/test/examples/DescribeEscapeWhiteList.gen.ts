// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeEscapeWhiteListOutput } from "@cloudseal/tencent-tcss";

export const describeEscapeWhiteListOutput_example1 = {
  List: [
    {
      ContainerCount: 0,
      EventType: ["MOUNT_SENSITIVE_PTAH"],
      SuperNodeCount: 5,
      HostCount: 4,
      ID: 7172,
      ImageID: "sha256:a24bb4013296f61e89ba57005a7b3e52274d8edd3ae2077d04395f806b63d83e",
      ImageName: "alpine:3.12.0",
      ImageSize: 10000000,
      InsertTime: "2024-10-17 22:31:18",
      UpdateTime: "2024-10-27 08:51:02",
    },
  ],
  RequestId: "ef5c9885-aaaa-bbbb-cccc-4fccf03883cf",
  TotalCount: 1,
} satisfies DescribeEscapeWhiteListOutput;
