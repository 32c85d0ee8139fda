// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditAgentNewInput, ListAuditAgentNewOutput } from "@cloudseal/huawei-dbss";

export const listAuditAgentNewInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
  db_id: "database-made-up-1",
} satisfies ListAuditAgentNewInput;

export const listAuditAgentNewOutput_one = {
  agents: [
    {
      agent_id: "agent-made-up-0001",
      agent_type: "DB",
      agent_os: "LINUX64_X86",
      agent_ip: "192.0.2.20",
      mem_threshold: 80,
      cpu_threshold: 80,
      status: 1,
      agent_nic: "eth0",
      db_name: "orders",
      datacap_status: 1,
      universal: false,
    },
  ],
} satisfies ListAuditAgentNewOutput;
