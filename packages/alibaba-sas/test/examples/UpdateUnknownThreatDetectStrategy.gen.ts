// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateUnknownThreatDetectStrategyInput } from "@cloudseal/alibaba-sas";

export const updateUnknownThreatDetectStrategyInput_parameters = {
  DurationDaysAfterInit: 1,
  DurationDaysAfterStop: 1,
  Id: "1",
  Name: "strategy****",
  StudyMode: "hash",
} satisfies UpdateUnknownThreatDetectStrategyInput;
