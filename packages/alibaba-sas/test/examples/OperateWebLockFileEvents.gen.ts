// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateWebLockFileEventsOutput } from "@cloudseal/alibaba-sas";

export const operateWebLockFileEventsOutput_example1 = {
  RequestId: "2884C186-E8C0-5611-8207-3FF15EE7D9B4",
} satisfies OperateWebLockFileEventsOutput;
