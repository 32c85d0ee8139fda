// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAttackEventInfoInput } from "@cloudseal/alibaba-sas";

export const listAttackEventInfoInput_parameters = {
  AttackInstance: "instance_**",
  AttackType: "9",
  CurrentPage: 1,
  DstPort: "9085",
  EndTime: 1753152532550,
  Lang: "zh",
  PageSize: 10,
  SrcIp: "185.237.96.***",
  StartTime: 1752547732549,
} satisfies ListAttackEventInfoInput;
