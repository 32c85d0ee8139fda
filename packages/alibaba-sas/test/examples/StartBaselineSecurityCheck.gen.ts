// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { StartBaselineSecurityCheckInput, StartBaselineSecurityCheckOutput } from "@cloudseal/alibaba-sas";

export const startBaselineSecurityCheckInput_parameters = {
  Lang: "zh",
  SourceIp: "106.11.XX.XX",
  Type: "verify",
} satisfies StartBaselineSecurityCheckInput;

export const startBaselineSecurityCheckOutput_example1 = {
  RequestId: "48D2E9A9-A1B0-4295-B727-0995757C47E9",
} satisfies StartBaselineSecurityCheckOutput;
