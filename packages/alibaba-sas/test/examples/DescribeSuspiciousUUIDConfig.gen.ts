// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSuspiciousUUIDConfigInput, DescribeSuspiciousUUIDConfigOutput } from "@cloudseal/alibaba-sas";

export const describeSuspiciousUUIDConfigInput_parameters = {
  Type: "alinet",
} satisfies DescribeSuspiciousUUIDConfigInput;

export const describeSuspiciousUUIDConfigOutput_example1 = {
  Count: 2,
  RequestId: "6044DC07-86F1-5DDA-A611-EC578EA4EEE6",
  UUIDList: ["0011ea53-738c-4bff-93be-ce6a1cc9****"],
} satisfies DescribeSuspiciousUUIDConfigOutput;
