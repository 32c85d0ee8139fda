// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetServiceTrailInput, GetServiceTrailOutput } from "@cloudseal/alibaba-sas";

export const getServiceTrailInput_parameters = { RegionId: "cn-hangzhou" } satisfies GetServiceTrailInput;

export const getServiceTrailOutput_example1 = {
  RequestId: "C699E4E4-F2F4-58FC-A949-457FFE59****",
  ServiceTrail: { Config: "on", CreateTime: 1687250241000, UpdateTime: 1687250241000 },
} satisfies GetServiceTrailOutput;
