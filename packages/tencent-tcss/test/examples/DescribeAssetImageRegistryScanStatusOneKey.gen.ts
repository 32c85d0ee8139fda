// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageRegistryScanStatusOneKeyInput,
  DescribeAssetImageRegistryScanStatusOneKeyOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageRegistryScanStatusOneKeyInput_whole =
  {} satisfies DescribeAssetImageRegistryScanStatusOneKeyInput;

export const describeAssetImageRegistryScanStatusOneKeyOutput_begun = {
  ImageScanCnt: 0,
  ImageStatus: [],
  ImageTotal: 1525,
  RequestId: "a8298892-31c6-4a39-84e2-ce998b5822fd",
  RiskCount: 0,
  ScanRemainTime: 0,
  Schedule: 0,
  Status: "SCANNING",
  SuccessCount: 0,
} satisfies DescribeAssetImageRegistryScanStatusOneKeyOutput;
