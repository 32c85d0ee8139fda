// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyVirusMonitorSettingInput, ModifyVirusMonitorSettingOutput } from "@cloudseal/tencent-tcss";

export const modifyVirusMonitorSettingInput_example1 = {
  EnableScan: true,
  ScanPathType: 1,
  ScanPathAll: true,
  ScanPathMode: "SCAN_PATH_DEFAULT",
  ScanPath: [],
} satisfies ModifyVirusMonitorSettingInput;

export const modifyVirusMonitorSettingOutput_example1 = {
  RequestId: "b9cd345d-9d88-4e3b-86b6-e0e5c971731a",
} satisfies ModifyVirusMonitorSettingOutput;
