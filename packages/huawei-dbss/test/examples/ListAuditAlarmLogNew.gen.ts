// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditAlarmLogNewInput, ListAuditAlarmLogNewOutput } from "@cloudseal/huawei-dbss";

export const listAuditAlarmLogNewInput_open = {
  instance_id: "instance-made-up-for-the-simulator-1",
  time: { time_range: "WEEK" },
  risk: ["HIGH", "MEDIUM"],
  status: "UNDO",
  page: 1,
  size: 100,
} satisfies ListAuditAlarmLogNewInput;

export const listAuditAlarmLogNewOutput_two = {
  total_num: 2,
  alarm_log: [
    {
      id: "alarm-made-up-1",
      alarm_life: "ON",
      send_email: true,
      alarm_type: "RISK_RULE",
      alarm_status: "UNDO",
      alarm_risk: "HIGH",
      alarm_description: "Log-in from outside",
    },
    {
      id: "alarm-made-up-2",
      alarm_life: "OFF",
      send_email: false,
      alarm_type: "RISK_AGENT",
      alarm_status: "UNDO",
      alarm_risk: "MEDIUM",
      alarm_description: "The agent of orders did not answer",
    },
  ],
} satisfies ListAuditAlarmLogNewOutput;
