// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageVulListExportInput,
  DescribeAssetImageVulListExportOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageVulListExportInput_example1 = {
  ImageID: "dskaldjskld",
  ExportField: ["CVEID", "Name", "Component", "Version", "Category"],
} satisfies DescribeAssetImageVulListExportInput;

export const describeAssetImageVulListExportOutput_example1 = {
  DownloadUrl: "sfsfsfsfsfs",
  RequestId: "7c07629e-58ff-4e8a-b63d-679698cf295a",
} satisfies DescribeAssetImageVulListExportOutput;
