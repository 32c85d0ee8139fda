// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateHoneypotProbeInput, CreateHoneypotProbeOutput } from "@cloudseal/alibaba-sas";

export const createHoneypotProbeInput_parameters = {
  Arp: true,
  BusinessGroupId: "2022011817324588686",
  ControlNodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
  DisplayName: "testHoneyPotProbe",
  Ping: true,
  ProbeType: "host_probe",
  ProbeVersion: "0.0.0",
  ProxyIp: "192.168.XX.XX",
  Uuid: "e4af3620-6895-4e2f-a641-a9d8fb53****",
  VpcId: "vpc-zm0asrkpv1q8gnk7mn4dn",
} satisfies CreateHoneypotProbeInput;

export const createHoneypotProbeOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "B7A839E8-70AE-591D-8D9E-C5419A2240DB",
  HttpStatusCode: 200,
  HoneypotProbe: { ProbeId: "b69e9aa8-2ea8-4c5a-836a-c1fbacff****" },
} satisfies CreateHoneypotProbeOutput;
