// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperationSuspEventsInput, OperationSuspEventsOutput } from "@cloudseal/alibaba-sas";

export const operationSuspEventsInput_parameters = {
  From: "sas",
  Operation: "deal",
  SourceIp: "1.2.XX.XX",
  SubOperation: "killAndQuaraFileByPidAndMd5andPath",
  SuspiciousEventIds: "290852",
  WarnType: "alarm",
} satisfies OperationSuspEventsInput;

export const operationSuspEventsOutput_handled = {
  Success: true,
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  AccessCode: "pass",
} satisfies OperationSuspEventsOutput;
