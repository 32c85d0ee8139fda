// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSuspEventExportInfoInput, DescribeSuspEventExportInfoOutput } from "@cloudseal/alibaba-sas";

export const describeSuspEventExportInfoInput_parameters = { ExportId: 123 } satisfies DescribeSuspEventExportInfoInput;

export const describeSuspEventExportInfoOutput_exported = {
  Link:
    "http://suspicious-xxxxxxx.oss-cn-shanghai.aliyuncs.com/xxxxxxxxxxx/suspicious_event_20221221_1671590525269.zip?Expires=1671594125&OSSAccessKeyId=LTAIxxxxxxxxxxxxxx&Signature=xxxxxxxxxxxxxxxxxx",
  Type: "suspiciousEvent",
  Progress: 100,
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578AXXXXX",
  GmtCreate: 0,
  FileName: "suspicious_event_20221221_1671590521234.zip",
  TotalCount: 1,
  GmtModified: 0,
  ExportStatus: "success",
  Id: 11,
  Properties: "id,eventSubType,eventDetail,level,status,ip,instanceName,desc,lastTime,operateTime,note",
} satisfies DescribeSuspEventExportInfoOutput;
