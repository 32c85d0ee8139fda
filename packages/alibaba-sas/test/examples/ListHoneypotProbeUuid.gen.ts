// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotProbeUuidInput, ListHoneypotProbeUuidOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotProbeUuidInput_parameters = {
  ControlNodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
  Lang: "zh",
  ProbeType: "host_probe",
} satisfies ListHoneypotProbeUuidInput;

export const listHoneypotProbeUuidOutput_example1 = {
  Data: ["28c2de29-302f-49e9-99ee-90d5ca63321a"],
  Count: 10,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "32C9C2A6-B837-538E-921B-90746CB*****",
  HttpStatusCode: 200,
} satisfies ListHoneypotProbeUuidOutput;
