// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SaveWhiteListStrategyInput } from "@cloudseal/alibaba-sas";

export const saveWhiteListStrategyInput_parameters = {
  Lang: "zh",
  SourceIp: "124.89.XX.XX",
  StrategyId: 8494,
  StrategyName: "test",
  StudyTime: 2,
} satisfies SaveWhiteListStrategyInput;
