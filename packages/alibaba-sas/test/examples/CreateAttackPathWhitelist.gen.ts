// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateAttackPathWhitelistInput } from "@cloudseal/alibaba-sas";

export const createAttackPathWhitelistInput_parameters = {
  PathName: "ecs_get_credential_by_create_login_profile",
  PathType: "role_escalation",
  Remark: "test",
  WhitelistName: "test",
  WhitelistType: "ALL_ASSET",
} satisfies CreateAttackPathWhitelistInput;
