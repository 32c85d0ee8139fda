// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyCompliancePeriodTaskInput, ModifyCompliancePeriodTaskOutput } from "@cloudseal/tencent-tcss";

export const modifyCompliancePeriodTaskInput_example1 = {
  PeriodTaskId: 1001,
  PeriodRule: { ExecutionTime: "04:00:00", Frequency: 1 },
  StandardSettings: [{ StandardId: 1001, Enable: false }],
} satisfies ModifyCompliancePeriodTaskInput;

export const modifyCompliancePeriodTaskOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies ModifyCompliancePeriodTaskOutput;
