// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageVirusListExportInput,
  DescribeAssetImageVirusListExportOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageVirusListExportInput_example1 = {
  ImageID: "sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f23434*****",
  ExportField: ["Path", "RiskLevel", "FileType", "VirusName", "Tags"],
} satisfies DescribeAssetImageVirusListExportInput;

export const describeAssetImageVirusListExportOutput_example1 = {
  DownloadUrl: "www.***.com/***",
  JobId: "JobId",
  RequestId: "7c07629e-58ff-4e8a-b63d-679698cf295a",
} satisfies DescribeAssetImageVirusListExportOutput;
