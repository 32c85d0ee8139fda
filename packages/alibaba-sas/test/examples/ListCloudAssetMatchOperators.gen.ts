// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCloudAssetMatchOperatorsInput } from "../../src/operations/ListCloudAssetMatchOperators.gen.js";

export const listCloudAssetMatchOperatorsInput_parameters = { Lang: "zh" } satisfies ListCloudAssetMatchOperatorsInput;
