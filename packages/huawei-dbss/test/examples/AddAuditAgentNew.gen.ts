// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { AddAuditAgentNewInput, AddAuditAgentNewOutput } from "@cloudseal/huawei-dbss";

export const addAuditAgentNewInput_onTheDatabase = {
  instance_id: "instance-made-up-for-the-simulator-1",
  db_id: "database-made-up-1",
  mode: 0,
  agent_type: "DB",
  agent_os: "LINUX64_X86",
} satisfies AddAuditAgentNewInput;

export const addAuditAgentNewOutput_added = { result: "SUCCESS" } satisfies AddAuditAgentNewOutput;
