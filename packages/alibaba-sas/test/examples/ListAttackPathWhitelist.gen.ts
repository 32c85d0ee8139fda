// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAttackPathWhitelistInput } from "@cloudseal/alibaba-sas";

export const listAttackPathWhitelistInput_parameters = {
  CurrentPage: 1,
  Lang: "en",
  PageSize: 20,
  PathType: "role_escalation",
  WhitelistName: "test",
} satisfies ListAttackPathWhitelistInput;
