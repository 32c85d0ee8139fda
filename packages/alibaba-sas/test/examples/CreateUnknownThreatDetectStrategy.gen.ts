// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateUnknownThreatDetectStrategyInput } from "@cloudseal/alibaba-sas";

export const createUnknownThreatDetectStrategyInput_parameters = {
  AssetSelectionType: "UNKNOWN_THREAT_DETECT_CONFIG_****",
  DurationDaysAfterInit: 1,
  DurationDaysAfterStop: 1,
  Name: "strategy****",
  StudyMode: "hash",
} satisfies CreateUnknownThreatDetectStrategyInput;
