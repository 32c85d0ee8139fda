// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeVirusManualScanEstimateTimeoutInput,
  DescribeVirusManualScanEstimateTimeoutOutput,
} from "@cloudseal/tencent-tcss";

export const describeVirusManualScanEstimateTimeoutInput_example1 = {
  ScanIds: ["image-id"],
  ScanRangeAll: true,
  ScanRangeType: 1,
} satisfies DescribeVirusManualScanEstimateTimeoutInput;

export const describeVirusManualScanEstimateTimeoutOutput_example1 = {
  Timeout: 5,
  ContainerScanConcurrencyCount: 2,
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribeVirusManualScanEstimateTimeoutOutput;
