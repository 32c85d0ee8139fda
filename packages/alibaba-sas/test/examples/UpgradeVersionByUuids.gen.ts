// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpgradeVersionByUuidsInput } from "../../src/operations/UpgradeVersionByUuids.gen.js";

export const upgradeVersionByUuidsInput_parameters = { UpgradeVersion: "0.0.9" } satisfies UpgradeVersionByUuidsInput;
