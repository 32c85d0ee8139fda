// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UninstallUniBackupAgentInput, UninstallUniBackupAgentOutput } from "@cloudseal/alibaba-sas";

export const uninstallUniBackupAgentInput_parameters = { PolicyId: 123 } satisfies UninstallUniBackupAgentInput;

export const uninstallUniBackupAgentOutput_example1 = {
  RequestId: "9D97AFC3-AA58-5B8F-BBC4-16D7D8AB****",
} satisfies UninstallUniBackupAgentOutput;
