// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateAlarmEventOutput } from "@cloudseal/alibaba-sas";

export const updateAlarmEventOutput_example1 = {
  RequestId: "AC1E0E53-DEF3-5D96-B170-19130EA****",
} satisfies UpdateAlarmEventOutput;
