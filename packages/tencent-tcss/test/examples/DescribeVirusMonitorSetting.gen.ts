// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusMonitorSettingInput, DescribeVirusMonitorSettingOutput } from "@cloudseal/tencent-tcss";

export const describeVirusMonitorSettingInput_example1 = {} satisfies DescribeVirusMonitorSettingInput;

export const describeVirusMonitorSettingOutput_example1 = {
  RequestId: "b9cd345d-9d88-4e3b-86b6-e0e5c971731a",
  EnableScan: true,
  ScanPathAll: true,
  ScanPathType: 0,
  ScanPathMode: "SCAN_PATH_DEFAULT",
  ScanPath: [],
} satisfies DescribeVirusMonitorSettingOutput;
