// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifySecLogJoinStateInput, ModifySecLogJoinStateOutput } from "@cloudseal/tencent-tcss";

export const modifySecLogJoinStateInput_example1 = {
  LogType: "container_bash",
  State: true,
} satisfies ModifySecLogJoinStateInput;

export const modifySecLogJoinStateOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ModifySecLogJoinStateOutput;
