// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetImageScanTaskInput, DescribeAssetImageScanTaskOutput } from "@cloudseal/tencent-tcss";

export const describeAssetImageScanTaskInput_example1 = {} satisfies DescribeAssetImageScanTaskInput;

export const describeAssetImageScanTaskOutput_example1 = {
  LastScanTime: "2024-10-11 14:34:15",
  RequestId: "ebdffbc4-bf83-4e25-bc4c-8ada17cc0481",
  Status: "END",
  SubStatus: "Cancel",
  TaskID: "10000504",
} satisfies DescribeAssetImageScanTaskOutput;
