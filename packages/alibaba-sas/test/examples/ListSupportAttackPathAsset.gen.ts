// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListSupportAttackPathAssetInput } from "@cloudseal/alibaba-sas";

export const listSupportAttackPathAssetInput_parameters = {
  NodeType: "end",
  PathName: "ecs_get_credential_by_create_login_profile",
  PathType: "role_escalation",
  SupportType: "event",
} satisfies ListSupportAttackPathAssetInput;
