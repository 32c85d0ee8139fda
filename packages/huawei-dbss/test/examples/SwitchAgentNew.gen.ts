// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { SwitchAgentNewInput, SwitchAgentNewOutput } from "@cloudseal/huawei-dbss";

export const switchAgentNewInput_on = {
  instance_id: "instance-made-up-for-the-simulator-1",
  agent_id: "agent-made-up-0001",
  status: 1,
} satisfies SwitchAgentNewInput;

export const switchAgentNewOutput_switched = { result: "SUCCESS" } satisfies SwitchAgentNewOutput;
