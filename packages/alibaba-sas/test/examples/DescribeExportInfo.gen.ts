// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeExportInfoInput, DescribeExportInfoOutput } from "@cloudseal/alibaba-sas";

export const describeExportInfoInput_parameters = { ExportId: 111 } satisfies DescribeExportInfoInput;

export const describeExportInfoOutput_example1 = {
  Link: "http://www.aliyun.com",
  Progress: 16,
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
  CurrentCount: 20,
  Message: "success",
  FileName: "health_check_export_20171123",
  TotalCount: 100,
  ExportStatus: "success",
  Id: 131231n,
} satisfies DescribeExportInfoOutput;
