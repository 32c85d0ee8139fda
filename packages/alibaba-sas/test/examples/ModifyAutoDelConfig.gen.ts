// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyAutoDelConfigInput, ModifyAutoDelConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyAutoDelConfigInput_parameters = { Days: 30 } satisfies ModifyAutoDelConfigInput;

export const modifyAutoDelConfigOutput_example1 = {
  RequestId: "3BFA659D-F44F-5703-8FD1-33AB596BEACA",
} satisfies ModifyAutoDelConfigOutput;
