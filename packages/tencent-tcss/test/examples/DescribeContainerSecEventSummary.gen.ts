// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeContainerSecEventSummaryInput,
  DescribeContainerSecEventSummaryOutput,
} from "@cloudseal/tencent-tcss";

export const describeContainerSecEventSummaryInput_example1 = {} satisfies DescribeContainerSecEventSummaryInput;

export const describeContainerSecEventSummaryOutput_example1 = {
  UnhandledFileCnt: 1,
  UnhandledEscapeCnt: 1,
  UnhandledRiskSyscallCnt: 1,
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  UnhandledReverseShellCnt: 1,
  UnhandledAbnormalProcessCnt: 1,
  UnhandledVirusEventCnt: 1,
  UnhandledMaliciousConnectionEventCnt: 1,
  UnhandledK8sApiEventCnt: 1,
} satisfies DescribeContainerSecEventSummaryOutput;
