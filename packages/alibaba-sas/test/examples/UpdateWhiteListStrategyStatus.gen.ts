// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateWhiteListStrategyStatusInput } from "../../src/operations/UpdateWhiteListStrategyStatus.gen.js";

export const updateWhiteListStrategyStatusInput_parameters = {
  Lang: "zh",
  SourceIp: "219.143.XX.XX",
  Status: 1,
  StrategyIds: "8516",
} satisfies UpdateWhiteListStrategyStatusInput;
