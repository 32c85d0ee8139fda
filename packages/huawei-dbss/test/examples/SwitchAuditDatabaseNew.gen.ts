// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { SwitchAuditDatabaseNewInput, SwitchAuditDatabaseNewOutput } from "@cloudseal/huawei-dbss";

export const switchAuditDatabaseNewInput_on = {
  instance_id: "instance-made-up-for-the-simulator-1",
  id: "database-made-up-1",
  status: "ON",
} satisfies SwitchAuditDatabaseNewInput;

export const switchAuditDatabaseNewOutput_switched = { status: "SUCCESS" } satisfies SwitchAuditDatabaseNewOutput;
