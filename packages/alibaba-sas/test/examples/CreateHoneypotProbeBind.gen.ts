// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateHoneypotProbeBindInput, CreateHoneypotProbeBindOutput } from "@cloudseal/alibaba-sas";

export const createHoneypotProbeBindInput_parameters = {
  HoneypotId: "dba7d44775be8e0e5888ee3b1a62554a93d2512247cabc38ddeac17a3b3f****",
  Lang: "zh",
  ProbeId: "36bad711-d1ac-4419-ac68-c1aa280f****",
} satisfies CreateHoneypotProbeBindInput;

export const createHoneypotProbeBindOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "E10BAF1C-A6C5-51E2-866C-76D5922E****",
  HttpStatusCode: 200,
} satisfies CreateHoneypotProbeBindOutput;
