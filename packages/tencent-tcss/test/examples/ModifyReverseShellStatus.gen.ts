// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyReverseShellStatusInput, ModifyReverseShellStatusOutput } from "@cloudseal/tencent-tcss";

export const modifyReverseShellStatusInput_handled = {
  EventIdSet: ["365456"],
  Status: "EVENT_DEALED",
  Remark: "Reason for deletion",
} satisfies ModifyReverseShellStatusInput;

export const modifyReverseShellStatusOutput_marked = {
  RequestId: "15cf63db-11a9-4885-b1a3-211dd54b83b7",
} satisfies ModifyReverseShellStatusOutput;
