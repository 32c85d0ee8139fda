// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageRegistryVulListExportInput,
  DescribeAssetImageRegistryVulListExportOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageRegistryVulListExportInput_example1 = {
  ExportField: [
    "CVEId",
    "POCId",
    "Name",
    "Components",
    "Category",
    "CategoryType",
    "Level",
    "Des",
    "OfficialSolution",
    "Reference",
    "DefenseSolution",
    "SubmitTime",
    "CVSS_Score",
    "CVSS_Desc",
  ],
  Id: 121,
} satisfies DescribeAssetImageRegistryVulListExportInput;

export const describeAssetImageRegistryVulListExportOutput_example1 = {
  RequestId: "488e3711-8515-450a-9a40-df3e95c806fa",
  DownloadUrl: "https://download.url",
  JobId: "1012",
} satisfies DescribeAssetImageRegistryVulListExportOutput;
