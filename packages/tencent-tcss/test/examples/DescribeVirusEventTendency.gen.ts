// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusEventTendencyInput, DescribeVirusEventTendencyOutput } from "@cloudseal/tencent-tcss";

export const describeVirusEventTendencyInput_example1 = { TendencyPeriod: 7 } satisfies DescribeVirusEventTendencyInput;

export const describeVirusEventTendencyOutput_example1 = {
  List: [{ Date: "2020-09-22", PendingEventCount: 1, RiskContainerCount: 1, EventCount: 1, IsolateEventCount: 1 }],
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribeVirusEventTendencyOutput;
