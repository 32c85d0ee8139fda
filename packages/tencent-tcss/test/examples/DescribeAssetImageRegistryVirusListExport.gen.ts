// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageRegistryVirusListExportInput,
  DescribeAssetImageRegistryVirusListExportOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageRegistryVirusListExportInput_example1 = {
  ExportField: ["Path", "RiskLevel", "Category", "VirusName", "Tags"],
  Id: 1001,
} satisfies DescribeAssetImageRegistryVirusListExportInput;

export const describeAssetImageRegistryVirusListExportOutput_example1 = {
  RequestId: "62e5c0e8-2cae-410a-8240-9cefbd419e08",
  DownloadUrl: "https://download.url",
  JobId: "1012",
} satisfies DescribeAssetImageRegistryVirusListExportOutput;
