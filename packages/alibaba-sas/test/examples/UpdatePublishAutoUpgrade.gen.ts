// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdatePublishAutoUpgradeInput } from "../../src/operations/UpdatePublishAutoUpgrade.gen.js";

export const updatePublishAutoUpgradeInput_parameters = { AutoUpgrade: 1 } satisfies UpdatePublishAutoUpgradeInput;
