// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateSuspiciousOverallConfigInput, OperateSuspiciousOverallConfigOutput } from "@cloudseal/alibaba-sas";

export const operateSuspiciousOverallConfigInput_parameters = {
  Config: "off",
  Lang: "zh",
  NoTargetAsOn: true,
  SourceIp: "222.178.XX.XX",
  Type: "k8s_log_analysis",
} satisfies OperateSuspiciousOverallConfigInput;

export const operateSuspiciousOverallConfigOutput_example1 = {
  RequestId: "C286491D-4A2F-589A-B63B-D2AD3DA9BD71",
} satisfies OperateSuspiciousOverallConfigOutput;
