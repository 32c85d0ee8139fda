// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateUniRestorePlanInput, CreateUniRestorePlanOutput } from "@cloudseal/alibaba-sas";

export const createUniRestorePlanInput_parameters = {
  Database: "qtc",
  InstanceUuid: "ac457b30598d11ed800000163e02****",
  PolicyId: 123,
  ResetScn: "925702.0",
  ResetTime: "2022-10-29 01:06:24",
  RestoreInfo:
    '{"files": {"qtc":"F:\\\\\\\\database\\\\\\\\qtc.mdf","qtc_log":"F:\\\\\\\\database\\\\\\\\qtc_0.ldf"},\n"name":"qtc"}',
  TimePoint: 1656957664000,
} satisfies CreateUniRestorePlanInput;

export const createUniRestorePlanOutput_example1 = {
  RequestId: "F5CF78A7-30AA-59DB-847F-13EE3AE7****",
} satisfies CreateUniRestorePlanOutput;
