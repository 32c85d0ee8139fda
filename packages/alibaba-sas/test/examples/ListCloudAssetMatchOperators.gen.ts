// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCloudAssetMatchOperatorsInput } from "@cloudseal/alibaba-sas";

export const listCloudAssetMatchOperatorsInput_parameters = { Lang: "zh" } satisfies ListCloudAssetMatchOperatorsInput;
