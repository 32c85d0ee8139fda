// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyImageFixCycleConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyImageFixCycleConfigOutput_example1 = {
  Data: true,
  RequestId: "F7A4DF7E-57A4-5BBF-8290-223754AD****",
} satisfies ModifyImageFixCycleConfigOutput;
