// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVulExportInfoInput, DescribeVulExportInfoOutput } from "@cloudseal/alibaba-sas";

export const describeVulExportInfoInput_parameters = {
  ExportId: 14356,
  ResourceDirectoryAccountId: 1,
} satisfies DescribeVulExportInfoInput;

export const describeVulExportInfoOutput_example1 = {
  Link: "http://www.aliyun.com",
  Progress: 100,
  RequestId: "4C1AE3F3-18FA-4108-BXXX-AFA1A032756C",
  CurrentCount: 1,
  Message: "success",
  FileName: "app_20210917",
  TotalCount: 10,
  ExportStatus: "success",
  Id: 14356n,
} satisfies DescribeVulExportInfoOutput;
