// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAttackEventDashboardInput } from "@cloudseal/alibaba-sas";

export const getAttackEventDashboardInput_parameters = {
  EndTime: 1753153137284,
  Lang: "zh",
  StartTime: 1752548337284,
} satisfies GetAttackEventDashboardInput;
