// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OpenBackupAutoConfigInput } from "@cloudseal/alibaba-sas";

export const openBackupAutoConfigInput_parameters = { MaxBatchSize: 20 } satisfies OpenBackupAutoConfigInput;
