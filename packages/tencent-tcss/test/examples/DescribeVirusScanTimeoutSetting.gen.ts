// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeVirusScanTimeoutSettingInput,
  DescribeVirusScanTimeoutSettingOutput,
} from "@cloudseal/tencent-tcss";

export const describeVirusScanTimeoutSettingInput_example1 = {
  ScanType: 0,
} satisfies DescribeVirusScanTimeoutSettingInput;

export const describeVirusScanTimeoutSettingOutput_example1 = {
  RequestId: "33ec689a-e026-4700-8dc4-b559b97f0667",
  Timeout: 5,
} satisfies DescribeVirusScanTimeoutSettingOutput;
