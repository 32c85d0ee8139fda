// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteHoneypotProbeBindInput, DeleteHoneypotProbeBindOutput } from "@cloudseal/alibaba-sas";

export const deleteHoneypotProbeBindInput_parameters = {
  BindId: "aa20815f-f0f3-4e3b-8e13-55771742****",
  Lang: "zh",
  ProbeId: "aa234650-cfcf-4e25-b61f-c58f603f****",
} satisfies DeleteHoneypotProbeBindInput;

export const deleteHoneypotProbeBindOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "571B2642-BF51-5BDD-906B-D2340DB9****",
  HttpStatusCode: 200,
} satisfies DeleteHoneypotProbeBindOutput;
