// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteHoneypotProbeInput, DeleteHoneypotProbeOutput } from "@cloudseal/alibaba-sas";

export const deleteHoneypotProbeInput_parameters = {
  Lang: "zh",
  ProbeId: "95f0f79c-f7e9-4b09-a6e3-95a4cb6d****",
} satisfies DeleteHoneypotProbeInput;

export const deleteHoneypotProbeOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "7FD1C1DC-AA67-510A-A022-5D23310C3658",
  HttpStatusCode: 200,
} satisfies DeleteHoneypotProbeOutput;
