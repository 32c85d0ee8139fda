// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ModifyK8sApiAbnormalEventStatusInput,
  ModifyK8sApiAbnormalEventStatusOutput,
} from "@cloudseal/tencent-tcss";

export const modifyK8sApiAbnormalEventStatusInput_example1 = {
  Status: "EVENT_DEALED",
  Remark: "Remark",
  EventIDSet: [1],
} satisfies ModifyK8sApiAbnormalEventStatusInput;

export const modifyK8sApiAbnormalEventStatusOutput_example1 = {
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
} satisfies ModifyK8sApiAbnormalEventStatusOutput;
