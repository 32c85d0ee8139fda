// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSimilarEventScenariosInput, DescribeSimilarEventScenariosOutput } from "@cloudseal/alibaba-sas";

export const describeSimilarEventScenariosInput_parameters = {
  SecurityEventId: 12321,
  SourceIp: "112.214.XX.XX",
} satisfies DescribeSimilarEventScenariosInput;

export const describeSimilarEventScenariosOutput_example1 = {
  RequestId: "FDF7B8D9-8493-4B90-8D13-E0C1FFCE5F97",
  Scenarios: [{ Code: "same_url" }],
} satisfies DescribeSimilarEventScenariosOutput;
