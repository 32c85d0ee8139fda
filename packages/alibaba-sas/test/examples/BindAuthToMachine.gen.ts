// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { BindAuthToMachineInput, BindAuthToMachineOutput } from "@cloudseal/alibaba-sas";

export const bindAuthToMachineInput_parameters = {
  AuthVersion: 6,
  AutoBind: 1,
  BindAll: true,
  Criteria: '[{"name":"riskStatus","value":"YES"},{"name":"internetIp","value":"1.2.XX.XX"}]',
  IsPreBind: 1,
  LogicalExp: "OR",
  NtmVersion: "level2",
} satisfies BindAuthToMachineInput;

export const bindAuthToMachineOutput_example1 = {
  ResultCode: 2,
  RequestId: "23AD0BD2-8771-5647-819E-6BA51E212F80",
  UnBindCount: 1,
  BindCount: 1,
  InsufficientEcsCount: 1,
  InsufficientCoreCount: 1,
} satisfies BindAuthToMachineOutput;
