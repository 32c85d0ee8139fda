// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetImageScanSettingInput, DescribeAssetImageScanSettingOutput } from "@cloudseal/tencent-tcss";

export const describeAssetImageScanSettingInput_example1 = {} satisfies DescribeAssetImageScanSettingInput;

export const describeAssetImageScanSettingOutput_example1 = {
  All: false,
  Enable: true,
  Images: ["sha256:f8d1d3fe96d0bb9d04eab9043b53ed5280a409db58f2506e9f65caa11bb39ad1"],
  RequestId: "6732aa52-9940-49c3-a8be-361c312b1ee5",
  ScanPeriod: 1,
  ScanRisk: false,
  ScanTime: "11:05:00",
  ScanVirus: true,
  ScanVul: false,
} satisfies DescribeAssetImageScanSettingOutput;
