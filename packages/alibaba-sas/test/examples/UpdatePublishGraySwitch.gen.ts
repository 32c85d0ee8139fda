// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdatePublishGraySwitchInput } from "../../src/operations/UpdatePublishGraySwitch.gen.js";

export const updatePublishGraySwitchInput_parameters = { GraySwitchStatus: 1 } satisfies UpdatePublishGraySwitchInput;
