// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ShowSensitiveMaskSwitchInput } from "@cloudseal/huawei-dbss";

export const showSensitiveMaskSwitchInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ShowSensitiveMaskSwitchInput;
