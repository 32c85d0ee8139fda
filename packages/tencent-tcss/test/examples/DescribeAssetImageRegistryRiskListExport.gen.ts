// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageRegistryRiskListExportInput,
  DescribeAssetImageRegistryRiskListExportOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageRegistryRiskListExportInput_example1 = {
  ExportField: ["Path", "RiskLevel", "Category", "VirusName", "Tags"],
  Id: 1001,
} satisfies DescribeAssetImageRegistryRiskListExportInput;

export const describeAssetImageRegistryRiskListExportOutput_example1 = {
  RequestId: "488e3711-8515-450a-9a40-df3e95c806fa",
  DownloadUrl: "https://download.url",
  JobId: "1012",
} satisfies DescribeAssetImageRegistryRiskListExportOutput;
