// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateSwitchStatusInput, OperateSwitchStatusOutput } from "@cloudseal/alibaba-sas";

export const operateSwitchStatusInput_parameters = { RuleId: 900001, Status: "on" } satisfies OperateSwitchStatusInput;

export const operateSwitchStatusOutput_example1 = {
  RequestId: "8AE9D3DA-406B-51FA-AA1C-89440C1459BF",
} satisfies OperateSwitchStatusOutput;
