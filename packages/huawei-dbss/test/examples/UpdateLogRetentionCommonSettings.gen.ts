// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type {
  UpdateLogRetentionCommonSettingsInput,
} from "../../src/operations/UpdateLogRetentionCommonSettings.gen.js";

export const updateLogRetentionCommonSettingsInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies UpdateLogRetentionCommonSettingsInput;
