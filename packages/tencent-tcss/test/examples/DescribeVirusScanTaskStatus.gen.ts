// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusScanTaskStatusInput, DescribeVirusScanTaskStatusOutput } from "@cloudseal/tencent-tcss";

export const describeVirusScanTaskStatusInput_one = {
  TaskID: "dskaldjskld",
} satisfies DescribeVirusScanTaskStatusInput;

export const describeVirusScanTaskStatusOutput_begun = {
  ContainerScanCnt: 0,
  ContainerTotal: 339,
  LeftSeconds: 4666,
  RequestId: "b9e9e86e-5b7e-476c-9be1-a8c6399afef3",
  RiskCnt: 0,
  Schedule: 0,
  Status: "SCANNING",
  RiskContainerCnt: 0,
  StartTime: "2020-11-21 15:16:00",
  EndTime: "2020-11-21 15:16:00",
  ScanType: "CYCLE",
} satisfies DescribeVirusScanTaskStatusOutput;
