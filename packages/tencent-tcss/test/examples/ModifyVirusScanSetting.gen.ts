// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyVirusScanSettingInput, ModifyVirusScanSettingOutput } from "@cloudseal/tencent-tcss";

export const modifyVirusScanSettingInput_example1 = {
  Timeout: 5,
  BeginScanAt: "10:59:00",
  Cycle: 1,
  ScanPath: ["/tmp"],
  ScanPathAll: false,
  ScanRangeAll: false,
  EnableScan: true,
  ScanIds: ["ad297b24a4f818d9da49c9bec10d54c179b6751fc362802b077f710b3638e0f0"],
  ScanPathType: 0,
  ScanRangeType: 0,
} satisfies ModifyVirusScanSettingInput;

export const modifyVirusScanSettingOutput_example1 = {
  RequestId: "b9cd345d-9d88-4e3b-86b6-e0e5c971731a",
} satisfies ModifyVirusScanSettingOutput;
