// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateWhiteListStrategyStatusInput } from "@cloudseal/alibaba-sas";

export const updateWhiteListStrategyStatusInput_parameters = {
  Lang: "zh",
  SourceIp: "219.143.XX.XX",
  Status: 1,
  StrategyIds: "8516",
} satisfies UpdateWhiteListStrategyStatusInput;
