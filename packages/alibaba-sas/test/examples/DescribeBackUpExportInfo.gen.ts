// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBackUpExportInfoInput, DescribeBackUpExportInfoOutput } from "@cloudseal/alibaba-sas";

export const describeBackUpExportInfoInput_parameters = {
  CurrentPage: 1,
  ExportType: "suspiciousExport",
  Lang: "zh",
  PageSize: 20,
} satisfies DescribeBackUpExportInfoInput;

export const describeBackUpExportInfoOutput_example1 = {
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 29, Count: 9 },
  Data: [
    {
      Link: "http://xxx.oss-cn-xxx.aliyuncs.com/export/assetInstance_20221221_1671606250570.zip",
      Status: "success",
      Progress: 100,
      CurrentCount: 29,
      GmtCreate: 1671607025000,
      Message: "success",
      FileName: "suspicious_event_20221203",
      TotalCount: 29,
      Id: 0n,
    },
  ],
} satisfies DescribeBackUpExportInfoOutput;
