// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateHoneypotProbeBindInput, UpdateHoneypotProbeBindOutput } from "@cloudseal/alibaba-sas";

export const updateHoneypotProbeBindInput_parameters = {
  BindId: "f52e8624-e43c-473c-8312-e0fed384****",
  BindType: "forward_honey",
  CurrentPage: 1,
  HoneypotId: "dba7d44775be8e0e5888ee3b1a62554a93d2512247cabc38ddeac17a3b3f****",
  Id: 1906,
  Lang: "zh",
  PageSize: 20,
  Ports: '{\\\\"tcp\\\\":\\\\"1-65535\\\\",\\\\"udp\\\\":\\\\"1-65535\\\\"}',
  ProbeId: "36bad711-d1ac-4419-ac68-c1aa280f****",
  SetStatus: 0,
} satisfies UpdateHoneypotProbeBindInput;

export const updateHoneypotProbeBindOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "425D9617-4F4F-571E-A9CF-0245C9FC****",
  HttpStatusCode: 200,
} satisfies UpdateHoneypotProbeBindOutput;
