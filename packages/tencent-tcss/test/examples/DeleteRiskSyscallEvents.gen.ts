// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DeleteRiskSyscallEventsOutput } from "@cloudseal/tencent-tcss";

export const deleteRiskSyscallEventsOutput_example1 = {
  RequestId: "8bc803fd-d85d-47b8-9e2b-9644674be677",
} satisfies DeleteRiskSyscallEventsOutput;
