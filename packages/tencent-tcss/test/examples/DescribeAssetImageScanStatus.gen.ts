// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetImageScanStatusInput, DescribeAssetImageScanStatusOutput } from "@cloudseal/tencent-tcss";

export const describeAssetImageScanStatusInput_one = {
  TaskID: "dskaldjskld",
} satisfies DescribeAssetImageScanStatusInput;

export const describeAssetImageScanStatusOutput_begun = {
  ImageScanCnt: 0,
  ImageTotal: 339,
  LeftSeconds: 4666,
  RequestId: "b9e9e86e-5b7e-476c-9be1-a8c6399afef3",
  RiskCount: 0,
  Schedule: 0,
  Status: "SCANNING",
  SuccessCount: 0,
} satisfies DescribeAssetImageScanStatusOutput;
