// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeExportJobResultInput, DescribeExportJobResultOutput } from "@cloudseal/tencent-tcss";

export const describeExportJobResultInput_example1 = {
  JobId: "e4409223-8e92-45db-a857-11b1ff547c79",
} satisfies DescribeExportJobResultInput;

export const describeExportJobResultOutput_example1 = {
  DownloadURL: "https://yunjing.cos.ap-guangzhou.myqcloud.com",
  ExportProgress: 100,
  ExportStatus: "SUCCESS",
  FailureMsg: "FailureMsg",
  RequestId: "c66b2b1f-9c85-481a-8eea-1a254ffd61df",
} satisfies DescribeExportJobResultOutput;
