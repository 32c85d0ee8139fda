// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateFileProtectRuleOutput } from "@cloudseal/alibaba-sas";

export const createFileProtectRuleOutput_example1 = {
  RequestId: "EC7C8984-D108-516F-9D36-3DF1D1228CCA",
  RuleId: 123n,
} satisfies CreateFileProtectRuleOutput;
