// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeSuspiciousOverallConfigInput,
  DescribeSuspiciousOverallConfigOutput,
} from "@cloudseal/alibaba-sas";

export const describeSuspiciousOverallConfigInput_parameters = {
  SourceIp: "39.161.XX.XX",
  Type: "auto_breaking",
} satisfies DescribeSuspiciousOverallConfigInput;

export const describeSuspiciousOverallConfigOutput_example1 = {
  RequestId: "6673D49C-A9AB-40DD-B4A2-B92306701AE7",
  OverallConfig: { Type: "auto_breaking", Config: "on" },
} satisfies DescribeSuspiciousOverallConfigOutput;
