// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeRiskSyscallEventsExportOutput } from "@cloudseal/tencent-tcss";

export const describeRiskSyscallEventsExportOutput_example1 = {
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
  DownloadUrl: "https://cwp-1258344***.cos.ap-guangzhou.myqcloud.com/file.txt",
  JobId: "10001",
} satisfies DescribeRiskSyscallEventsExportOutput;
