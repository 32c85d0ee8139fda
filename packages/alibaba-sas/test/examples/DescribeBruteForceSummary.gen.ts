// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBruteForceSummaryInput, DescribeBruteForceSummaryOutput } from "@cloudseal/alibaba-sas";

export const describeBruteForceSummaryInput_parameters = {
  SourceIp: "203.119.XX.XX",
} satisfies DescribeBruteForceSummaryInput;

export const describeBruteForceSummaryOutput_example1 = {
  RequestId: "AE60EAE3-ABD0-897C-B0F16CAC6C7D",
  BruteForceSummary: {
    AllStrategyCount: 13,
    EffectiveCount: 2,
    AntiBruteForceRuleCount: "2",
    CustomRecordCount: "19730",
    SystemRecordCount: "2",
    CustomEffectiveCount: "3",
    SystemEffectiveCount: "1",
  },
} satisfies DescribeBruteForceSummaryOutput;
