// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateVirusScanTaskInput, CreateVirusScanTaskOutput } from "@cloudseal/tencent-tcss";

export const createVirusScanTaskInput_allNodes = {
  ScanRangeAll: true,
  ScanPathAll: true,
  ScanRangeType: 1,
  ScanPathMode: "SCAN_PATH_DEFAULT",
  Timeout: 2,
} satisfies CreateVirusScanTaskInput;

export const createVirusScanTaskOutput_started = {
  RequestId: "a6d8d540-940f-47d9-8d7f-daac832ba5b4",
  TaskID: "356276635",
} satisfies CreateVirusScanTaskOutput;
