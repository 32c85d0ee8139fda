// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeEscapeEventTendencyOutput } from "@cloudseal/tencent-tcss";

export const describeEscapeEventTendencyOutput_example1 = {
  List: [
    { Date: "2020-09-22", ContainerEscapeEventCount: 0, ProcessPrivilegeEventCount: 0, RiskContainerEventCount: 1021 },
  ],
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribeEscapeEventTendencyOutput;
