// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotProbeInput, ListHoneypotProbeOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotProbeInput_parameters = {
  CurrentPage: 1,
  DisplayName: "probe-test",
  Lang: "en",
  PageSize: 20,
  ProbeStatus: "online",
  ProbeType: "host_probe",
} satisfies ListHoneypotProbeInput;

export const listHoneypotProbeOutput_example1 = {
  List: [
    {
      ProbeId: "4d167bb3-dd09-4a6a-a179-d5d6a5b0****",
      ProbeType: "host_probe",
      ProbeVersion: "18060096",
      DisplayName: "prod-pinpoint-hd1b ",
      OsType: "windows",
      HostIp: "33.53.XX.XX",
      ControlNode: {
        NodeId: "8ec9da17-c0e7-4642-aad6-defc9722****",
        NodeName: "HoneypotNode1",
        EcsInstanceId: "i-uf6eq0rlvu1mkh0p****",
      },
      DeployTime: 1669363825000,
      Status: "online",
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
      VpcId: "vpc-5gu8iu68w9b472jbb****",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 30, Count: 20 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "4BC9E610-21BE-537F-82EF-144A60D5A970",
  HttpStatusCode: 200,
} satisfies ListHoneypotProbeOutput;
