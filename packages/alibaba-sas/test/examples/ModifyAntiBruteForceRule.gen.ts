// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyAntiBruteForceRuleInput, ModifyAntiBruteForceRuleOutput } from "@cloudseal/alibaba-sas";

export const modifyAntiBruteForceRuleInput_parameters = {
  DefaultRule: true,
  FailCount: 10,
  ForbiddenTime: 5,
  Id: 65778,
  Name: "TestRule",
  SourceIp: "1.2.XX.XX",
  Span: 1,
} satisfies ModifyAntiBruteForceRuleInput;

export const modifyAntiBruteForceRuleOutput_example1 = {
  RequestId: "F35F45B0-5D6B-4238-BE02-A62D0760E840",
} satisfies ModifyAntiBruteForceRuleOutput;
