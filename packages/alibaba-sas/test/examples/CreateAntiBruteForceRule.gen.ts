// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateAntiBruteForceRuleOutput } from "@cloudseal/alibaba-sas";

export const createAntiBruteForceRuleOutput_example1 = {
  RequestId: "F35F45B0-5D6B-4238-BE02-A62D0760E840",
  CreateAntiBruteForceRule: { RuleId: 65778n },
} satisfies CreateAntiBruteForceRuleOutput;
