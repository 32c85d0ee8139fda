// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeRiskSyscallNamesOutput } from "@cloudseal/tencent-tcss";

export const describeRiskSyscallNamesOutput_example1 = {
  SyscallNames: ["chroot"],
  TotalCount: 1,
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribeRiskSyscallNamesOutput;
