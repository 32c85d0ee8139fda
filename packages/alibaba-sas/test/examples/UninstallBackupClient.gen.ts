// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UninstallBackupClientInput, UninstallBackupClientOutput } from "@cloudseal/alibaba-sas";

export const uninstallBackupClientInput_parameters = {
  PolicyVersion: "2.0.0",
  Uuid: "D0D6E6E4-CB8C-4897-B852-46AEFDA0****",
} satisfies UninstallBackupClientInput;

export const uninstallBackupClientOutput_example1 = {
  RequestId: "8eec3b63-18af-454b-8c17-aabcf7190b70",
} satisfies UninstallBackupClientOutput;
