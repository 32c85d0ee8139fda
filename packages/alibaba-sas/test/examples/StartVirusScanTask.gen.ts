// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { StartVirusScanTaskInput, StartVirusScanTaskOutput } from "@cloudseal/alibaba-sas";

export const startVirusScanTaskInput_parameters = {
  TargetInfo: '[{"type":"uuid","name":"Host001","target":"503201a7-14c6-4280-801b-1169ed42****"}]',
} satisfies StartVirusScanTaskInput;

export const startVirusScanTaskOutput_example1 = {
  ScanTaskId: 282832n,
  RequestId: "DAE17926-4ABE-4DBD-9600-DDCB9B200F35",
} satisfies StartVirusScanTaskOutput;
