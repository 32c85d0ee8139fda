// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeHcExportInfoInput, DescribeHcExportInfoOutput } from "@cloudseal/alibaba-sas";

export const describeHcExportInfoInput_parameters = { ExportId: 443285 } satisfies DescribeHcExportInfoInput;

export const describeHcExportInfoOutput_example1 = {
  RequestId: "3C2C94CF-ED08-50C0-BC72-C5029251****",
  FileName: "health_check_export_2022****",
  CurrentCount: 148,
  Link:
    "https://hc-export.oss-cn-shanghai.aliyuncs.com/export_hc/health_check_export_20221222_1671699255808.zip?Expires=1672304056&OSSAccessKeyId=****&Signature=****",
  Progress: 89,
  Id: 1082278n,
  TotalCount: 624,
  GmtCreate: 0,
  ResultStatus: "exporting",
} satisfies DescribeHcExportInfoOutput;
