// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAttackPathEventDetailInput } from "@cloudseal/alibaba-sas";

export const getAttackPathEventDetailInput_parameters = {
  EventId: 123,
  EventSource: "default",
  Lang: "en",
} satisfies GetAttackPathEventDetailInput;
