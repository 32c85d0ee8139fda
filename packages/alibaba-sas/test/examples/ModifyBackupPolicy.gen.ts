// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyBackupPolicyOutput } from "@cloudseal/alibaba-sas";

export const modifyBackupPolicyOutput_example1 = {
  RequestId: "D0D6E6E4-CB8C-4897-B852-46AEFDA04B21",
} satisfies ModifyBackupPolicyOutput;
