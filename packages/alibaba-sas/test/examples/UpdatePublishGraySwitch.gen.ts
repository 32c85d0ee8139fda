// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdatePublishGraySwitchInput } from "@cloudseal/alibaba-sas";

export const updatePublishGraySwitchInput_parameters = { GraySwitchStatus: 1 } satisfies UpdatePublishGraySwitchInput;
