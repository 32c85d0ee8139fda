// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateSuspiciousTargetConfigInput, OperateSuspiciousTargetConfigOutput } from "@cloudseal/alibaba-sas";

export const operateSuspiciousTargetConfigInput_parameters = {
  Lang: "zh",
  SourceIp: "1.2.XX.XX",
  TargetOperations:
    '"[{"targetType":"uuid","target":"0585f81a-dd84-4ddf-9971-f59d12345678","flag":"add"},{"targetType":"uuid","target":"01acfd9d-e6a4-4e61-b9eb-aae012345678","flag":"add"},{"targetType":"uuid","target":"04a0e735-ad32-4835-b635-045812345678","flag":"add"}]"',
  TargetType: "uuid",
  Type: "auto_breaking",
} satisfies OperateSuspiciousTargetConfigInput;

export const operateSuspiciousTargetConfigOutput_example1 = {
  RequestId: "ABCD-PSD2-5256-1DSA-4222-JHBN",
} satisfies OperateSuspiciousTargetConfigOutput;
