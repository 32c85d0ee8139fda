// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DeleteVirusWhiteListRuleOutput } from "@cloudseal/tencent-tcss";

export const deleteVirusWhiteListRuleOutput_example1 = {
  RequestId: "safdswwasafd",
} satisfies DeleteVirusWhiteListRuleOutput;
