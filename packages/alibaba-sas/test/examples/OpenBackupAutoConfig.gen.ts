// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OpenBackupAutoConfigInput } from "../../src/operations/OpenBackupAutoConfig.gen.js";

export const openBackupAutoConfigInput_parameters = { MaxBatchSize: 20 } satisfies OpenBackupAutoConfigInput;
