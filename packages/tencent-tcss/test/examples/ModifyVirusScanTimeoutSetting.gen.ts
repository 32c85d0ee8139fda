// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyVirusScanTimeoutSettingInput, ModifyVirusScanTimeoutSettingOutput } from "@cloudseal/tencent-tcss";

export const modifyVirusScanTimeoutSettingInput_example1 = {
  Timeout: 1,
  ScanType: 0,
} satisfies ModifyVirusScanTimeoutSettingInput;

export const modifyVirusScanTimeoutSettingOutput_example1 = {
  RequestId: "33ec689a-e026-4700-8dc4-b559b97f0667",
} satisfies ModifyVirusScanTimeoutSettingOutput;
