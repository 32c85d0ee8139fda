// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeConcernNecessityInput, DescribeConcernNecessityOutput } from "@cloudseal/alibaba-sas";

export const describeConcernNecessityInput_parameters = { Lang: "zh" } satisfies DescribeConcernNecessityInput;

export const describeConcernNecessityOutput_high = {
  RequestId: "ECC6B3E3-D496-512D-B46D-E6996A6B63EE",
  ConcernNecessity: ["asap"],
} satisfies DescribeConcernNecessityOutput;
