// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DeleteVirusWhiteListRuleOutput } from "../../src/operations/DeleteVirusWhiteListRule.gen.js";

export const deleteVirusWhiteListRuleOutput_example1 = {
  RequestId: "safdswwasafd",
} satisfies DeleteVirusWhiteListRuleOutput;
