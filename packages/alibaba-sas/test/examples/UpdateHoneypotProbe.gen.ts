// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateHoneypotProbeInput, UpdateHoneypotProbeOutput } from "@cloudseal/alibaba-sas";

export const updateHoneypotProbeInput_parameters = {
  Arp: false,
  DisplayName: "svwsx-vpc-4430",
  Lang: "zh",
  Ping: true,
  ProbeId: "bbe7e382-956f-473e-beed-bc73a258****",
} satisfies UpdateHoneypotProbeInput;

export const updateHoneypotProbeOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "AB62FFAA-E1A5-5D7C-8D97-0F16C6A6F520",
  HttpStatusCode: 200,
} satisfies UpdateHoneypotProbeOutput;
