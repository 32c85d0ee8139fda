// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListUnknownThreatDetectStrategyInput } from "@cloudseal/alibaba-sas";

export const listUnknownThreatDetectStrategyInput_parameters = {
  CurrentPage: "1",
  Id: "210****",
  Name: "strategy****",
  PageSize: "20",
  StudyMode: "hash",
} satisfies ListUnknownThreatDetectStrategyInput;
