// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageRegistryListExportInput,
  DescribeAssetImageRegistryListExportOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageRegistryListExportInput_example1 = {
  ExportField: [
    "InstanceName",
    "InstanceId",
    "RegistryType",
    "Namespace",
    "ImageName",
    "ImageTag",
    "ImageSize",
    "ImageDigest",
    "ImageId",
    "ImageRepoAddress",
    "ScanStatus",
    "VulCnt",
    "VirusCnt",
    "RiskCnt",
    "ScanStartTime",
    "ScanEndTime",
    "OsName",
    "IsAuthorized",
    "RegistryRegion",
  ],
} satisfies DescribeAssetImageRegistryListExportInput;

export const describeAssetImageRegistryListExportOutput_example1 = {
  RequestId: "c00f4492-6973-4d8f-872b-c29d22c8eee0",
  DownloadUrl: "https://download.url",
  JobId: "1012",
} satisfies DescribeAssetImageRegistryListExportOutput;
