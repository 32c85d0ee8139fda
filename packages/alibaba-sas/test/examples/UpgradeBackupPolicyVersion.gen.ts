// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpgradeBackupPolicyVersionInput, UpgradeBackupPolicyVersionOutput } from "@cloudseal/alibaba-sas";

export const upgradeBackupPolicyVersionInput_parameters = { Id: 123 } satisfies UpgradeBackupPolicyVersionInput;

export const upgradeBackupPolicyVersionOutput_example1 = {
  RequestId: "9F5B8057-3E44-54DC-AC89-6814A4CD****",
} satisfies UpgradeBackupPolicyVersionOutput;
