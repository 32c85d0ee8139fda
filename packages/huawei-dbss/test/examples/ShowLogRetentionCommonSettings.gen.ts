// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ShowLogRetentionCommonSettingsInput } from "@cloudseal/huawei-dbss";

export const showLogRetentionCommonSettingsInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ShowLogRetentionCommonSettingsInput;
