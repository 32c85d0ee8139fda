// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { RollbackSuspEventQuaraFileInput, RollbackSuspEventQuaraFileOutput } from "@cloudseal/alibaba-sas";

export const rollbackSuspEventQuaraFileInput_parameters = {
  From: "sas",
  QuaraFileId: 3921797,
  SourceIp: "192.168.XX.XX",
} satisfies RollbackSuspEventQuaraFileInput;

export const rollbackSuspEventQuaraFileOutput_started = {
  RequestId: "52A3AEE6-114A-499D-8990-4BA9B27FE0AA",
} satisfies RollbackSuspEventQuaraFileOutput;
