// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateAttackPathWhitelistInput } from "@cloudseal/alibaba-sas";

export const updateAttackPathWhitelistInput_parameters = {
  AttackPathWhitelistId: "apwl-b33dec0acf9b42aabde032d656c0****",
  PathName: "ecs_get_credential_by_create_login_profile",
  PathType: "role_escalation",
  Remark: "test",
  WhitelistName: "test",
  WhitelistType: "ALL_ASSET",
} satisfies UpdateAttackPathWhitelistInput;
