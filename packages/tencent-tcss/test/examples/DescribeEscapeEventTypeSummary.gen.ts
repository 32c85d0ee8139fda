// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeEscapeEventTypeSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeEscapeEventTypeSummaryOutput_example1 = {
  RiskContainerEventCount: 0,
  ProcessPrivilegeEventCount: 0,
  ContainerEscapeEventCount: 0,
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
  PendingEscapeEventCount: 0,
} satisfies DescribeEscapeEventTypeSummaryOutput;
