// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ExportRecordInput, ExportRecordOutput } from "@cloudseal/alibaba-sas";

export const exportRecordInput_parameters = {
  ExportFileType: "virusScanExport",
  ExportType: "database",
  Lang: "zh",
  Params: '{"extend":"1","currentPage":1,"pageSize":10}',
} satisfies ExportRecordInput;

export const exportRecordOutput_example1 = {
  RequestId: "6673D49C-A9AB-40DD-B4A2-B92306701AE7",
  FileName: "cms_20171101.xlsx",
  Id: 131231n,
} satisfies ExportRecordOutput;
