// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusSummaryInput, DescribeVirusSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeVirusSummaryInput_example1 = {} satisfies DescribeVirusSummaryInput;

export const describeVirusSummaryOutput_example1 = {
  IsolateCnt: 1133,
  IsolateIncrease: 0,
  RequestId: "83b45d62-7383-4257-8de5-f460a3446a2c",
  RiskCnt: 94,
  RiskContainerCnt: 58,
  RiskContainerIncrease: 0,
  RiskIncrease: 0,
  TaskId: "67204f7cad8a5e71a40875752cc2f374",
  VirusDataBaseModifyTime: "2020-11-21 15:16:00",
} satisfies DescribeVirusSummaryOutput;
