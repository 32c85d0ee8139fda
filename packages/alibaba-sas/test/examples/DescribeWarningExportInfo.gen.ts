// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWarningExportInfoInput, DescribeWarningExportInfoOutput } from "@cloudseal/alibaba-sas";

export const describeWarningExportInfoInput_parameters = { ExportId: 14356 } satisfies DescribeWarningExportInfoInput;

export const describeWarningExportInfoOutput_example1 = {
  Link: "https://eds.aliyun.com/notification/entitle/64b5c3e2-e52b-4d29-9617-e7e6d74XXXX",
  Progress: 100,
  RequestId: "79CFF74D-E967-5407-8A78-EE03B925FDAA",
  CurrentCount: 1,
  Message: "successful",
  FileName: "app_20210917",
  TotalCount: 100,
  ExportStatus: "success",
  Id: 131231n,
} satisfies DescribeWarningExportInfoOutput;
