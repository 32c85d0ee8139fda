// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteAttackPathSensitiveAssetConfigInput } from "@cloudseal/alibaba-sas";

export const deleteAttackPathSensitiveAssetConfigInput_parameters = {
  AttackPathSensitiveAssetConfigId: "apsac-123",
} satisfies DeleteAttackPathSensitiveAssetConfigInput;
