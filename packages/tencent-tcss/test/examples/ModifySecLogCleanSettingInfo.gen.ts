// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifySecLogCleanSettingInfoInput, ModifySecLogCleanSettingInfoOutput } from "@cloudseal/tencent-tcss";

export const modifySecLogCleanSettingInfoInput_example1 = {
  DayLimit: 180,
  ReservesDeadline: 60,
  ReservesLimit: 80,
} satisfies ModifySecLogCleanSettingInfoInput;

export const modifySecLogCleanSettingInfoOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ModifySecLogCleanSettingInfoOutput;
