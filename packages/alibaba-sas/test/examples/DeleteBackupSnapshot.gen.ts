// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteBackupSnapshotInput } from "@cloudseal/alibaba-sas";

export const deleteBackupSnapshotInput_parameters = { RetainLatestSnapshot: true } satisfies DeleteBackupSnapshotInput;
