// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeRiskSyscallWhiteListsOutput } from "@cloudseal/tencent-tcss";

export const describeRiskSyscallWhiteListsOutput_example1 = {
  TotalCount: 1021,
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
  WhiteListSet: [
    {
      UpdateTime: "2020-09-22 00:00:00",
      SyscallNames: ["chroot", "kill"],
      ImageIds: ["image-id"],
      CreateTime: "2020-09-22 00:00:00",
      ProcessPath: "/usr/bin/sh",
      Id: "10001",
      ImageCount: 1021,
      IsGlobal: true,
    },
  ],
} satisfies DescribeRiskSyscallWhiteListsOutput;
