// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyContainerNetStatusInput, ModifyContainerNetStatusOutput } from "@cloudseal/tencent-tcss";

export const modifyContainerNetStatusInput_example1 = {
  ContainerID: "289899476e81",
  Status: "EVENT_ISOLATE_CONTAINER",
} satisfies ModifyContainerNetStatusInput;

export const modifyContainerNetStatusOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ModifyContainerNetStatusOutput;
