// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { InstallBackupClientInput, InstallBackupClientOutput } from "@cloudseal/alibaba-sas";

export const installBackupClientInput_parameters = {
  PolicyVersion: "2.0.0",
  Uuid: "inet-617eddab-7df4-4a51-b217-a3f59194****",
} satisfies InstallBackupClientInput;

export const installBackupClientOutput_example1 = {
  RequestId: "D0D6E6E4-CB8C-4897-B852-46AEFDA04B21",
} satisfies InstallBackupClientOutput;
