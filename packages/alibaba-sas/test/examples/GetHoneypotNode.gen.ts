// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetHoneypotNodeInput, GetHoneypotNodeOutput } from "@cloudseal/alibaba-sas";

export const getHoneypotNodeInput_parameters = {
  Lang: "zh",
  NodeId: "d3dd3864-4e02-4abd-8b6a-8f5f6fec4715",
} satisfies GetHoneypotNodeInput;

export const getHoneypotNodeOutput_example1 = {
  HoneypotNode: {
    NodeId: "a7409a58-bc60-41af-9d36-080d58ae****",
    NodeName: "gmmc",
    HoneypotTotalCount: 10,
    HoneypotUsedCount: 5,
    ProbeTotalCount: 20,
    ProbeUsedCount: 15,
    TotalStatus: 2,
    EcsInstanceId: "i-2vccskxjunf1ag6w****",
    CreateTime: "2022-12-02 17:13:43",
    SecurityGroupProbeIpList: ["10.0.0.0/24"],
    AllowHoneypotAccessInternet: true,
    NodeIp: "101.37.XX.XX",
    UpgradeAvailable: true,
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "0A453658-070B-5554-B46C-867425BE4FD4",
  HttpStatusCode: 200,
} satisfies GetHoneypotNodeOutput;
