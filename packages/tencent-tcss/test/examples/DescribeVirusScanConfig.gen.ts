// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusScanConfigInput, DescribeVirusScanConfigOutput } from "@cloudseal/tencent-tcss";

export const describeVirusScanConfigInput_example1 = {} satisfies DescribeVirusScanConfigInput;

export const describeVirusScanConfigOutput_example1 = {
  EnableScan: true,
  Cycle: 1,
  BeginScanAt: "abc",
  Timeout: 1,
  ScanRangeType: "abc",
  ScanIDs: [{ IsAll: true, RangeType: "abc", IDs: ["abc"] }],
  ScanPath: ["abc"],
  ScanPathMode: "abc",
  IsIncludePath: true,
  RequestId: "abc",
} satisfies DescribeVirusScanConfigOutput;
