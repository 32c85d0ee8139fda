// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateUniBackupPolicyOutput } from "@cloudseal/alibaba-sas";

export const createUniBackupPolicyOutput_example1 = {
  RequestId: "2FAEB7D0-C0B9-581C-877A-F80F50AA****",
} satisfies CreateUniBackupPolicyOutput;
