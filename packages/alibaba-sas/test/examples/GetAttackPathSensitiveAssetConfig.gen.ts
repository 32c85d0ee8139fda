// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAttackPathSensitiveAssetConfigInput } from "@cloudseal/alibaba-sas";

export const getAttackPathSensitiveAssetConfigInput_parameters = {
  AttackPathSensitiveAssetConfigId: "apsac-123",
  ConfigType: "asset_instance",
} satisfies GetAttackPathSensitiveAssetConfigInput;
