// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdatePublishAutoUpgradeInput } from "@cloudseal/alibaba-sas";

export const updatePublishAutoUpgradeInput_parameters = { AutoUpgrade: 1 } satisfies UpdatePublishAutoUpgradeInput;
