// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  UpdateAttackPathSensitiveAssetConfigInput,
} from "../../src/operations/UpdateAttackPathSensitiveAssetConfig.gen.js";

export const updateAttackPathSensitiveAssetConfigInput_parameters = {
  AttackPathSensitiveAssetConfigId: "apsac-123",
} satisfies UpdateAttackPathSensitiveAssetConfigInput;
