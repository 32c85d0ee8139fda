// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifySecLogJoinObjectsInput, ModifySecLogJoinObjectsOutput } from "@cloudseal/tencent-tcss";

export const modifySecLogJoinObjectsInput_example1 = {
  LogType: "container_bash",
  BindList: ["3b6b1bbc-1c7a-47e2-9ca8-e9c27ec9d068"],
  UnBindList: [],
  NodeType: "NORMAL",
  RangeType: 0,
  AutoJoin: false,
} satisfies ModifySecLogJoinObjectsInput;

export const modifySecLogJoinObjectsOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ModifySecLogJoinObjectsOutput;
