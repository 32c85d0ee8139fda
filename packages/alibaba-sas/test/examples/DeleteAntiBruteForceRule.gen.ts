// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteAntiBruteForceRuleOutput } from "@cloudseal/alibaba-sas";

export const deleteAntiBruteForceRuleOutput_example1 = {
  RequestId: "FBBEB173-1F43-505F-A876-C03ECDF6CE4C",
} satisfies DeleteAntiBruteForceRuleOutput;
