// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  CreateAttackPathSensitiveAssetConfigInput,
} from "../../src/operations/CreateAttackPathSensitiveAssetConfig.gen.js";

export const createAttackPathSensitiveAssetConfigInput_parameters = {
  ConfigType: "asset_instance",
} satisfies CreateAttackPathSensitiveAssetConfigInput;
