// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageRiskListExportInput,
  DescribeAssetImageRiskListExportOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageRiskListExportInput_example1 = {
  ImageID: "dskaldjskld",
  ExportField: ["Behavior", "Level", "Type", "Desc", "InstructionContent"],
} satisfies DescribeAssetImageRiskListExportInput;

export const describeAssetImageRiskListExportOutput_example1 = {
  DownloadUrl: "csfsfsf",
  RequestId: "7c07629e-58ff-4e8a-b63d-679698cf295a",
} satisfies DescribeAssetImageRiskListExportOutput;
