// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyRiskDnsEventStatusInput, ModifyRiskDnsEventStatusOutput } from "@cloudseal/tencent-tcss";

export const modifyRiskDnsEventStatusInput_example1 = {
  EventIDSet: [1],
  EventStatus: "EVENT_DEALED",
  Remark: "remark",
} satisfies ModifyRiskDnsEventStatusInput;

export const modifyRiskDnsEventStatusOutput_example1 = {
  RequestId: "95d4d743-c578-445e-a021-7846815304bf",
} satisfies ModifyRiskDnsEventStatusOutput;
