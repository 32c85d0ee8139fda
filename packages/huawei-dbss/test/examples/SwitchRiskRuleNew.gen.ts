// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { SwitchRiskRuleNewInput, SwitchRiskRuleNewOutput } from "@cloudseal/huawei-dbss";

export const switchRiskRuleNewInput_off = {
  instance_id: "instance-made-up-for-the-simulator-1",
  ids: "rule-made-up-1,rule-made-up-2",
  status: "OFF",
} satisfies SwitchRiskRuleNewInput;

export const switchRiskRuleNewOutput_switched = { status: "SUCCESS" } satisfies SwitchRiskRuleNewOutput;
