// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeK8sApiAbnormalSummaryInput, DescribeK8sApiAbnormalSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeK8sApiAbnormalSummaryInput_example1 = {} satisfies DescribeK8sApiAbnormalSummaryInput;

export const describeK8sApiAbnormalSummaryOutput_example1 = {
  UnhandleEventCount: 1,
  UnhandleHighLevelEventCount: 1,
  UnhandleNoticeLevelEventCount: 1,
  UnhandleLowLevelEventCount: 1,
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
  UnhandleMediumLevelEventCount: 1,
} satisfies DescribeK8sApiAbnormalSummaryOutput;
