// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAlarmMachineCountInput, GetAlarmMachineCountOutput } from "@cloudseal/alibaba-sas";

export const getAlarmMachineCountInput_parameters = { From: "sas" } satisfies GetAlarmMachineCountInput;

export const getAlarmMachineCountOutput_example1 = {
  Data: { MachineCount: 1 },
  RequestId: "6D3A2E7D-1238-5DD4-B3C3-BF06FCAD****",
} satisfies GetAlarmMachineCountOutput;
