// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAttackPathEventInput } from "@cloudseal/alibaba-sas";

export const listAttackPathEventInput_parameters = {
  CurrentPage: 1,
  EndTime: 1668064495000,
  Lang: "en",
  PageSize: 20,
  PathType: "role_escalation",
  StartTime: 1666886400000,
} satisfies ListAttackPathEventInput;
