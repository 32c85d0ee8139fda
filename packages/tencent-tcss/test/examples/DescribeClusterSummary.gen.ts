// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeClusterSummaryInput, DescribeClusterSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeClusterSummaryInput_example1 = {} satisfies DescribeClusterSummaryInput;

export const describeClusterSummaryOutput_example1 = {
  TotalCount: 1,
  RiskClusterCount: 1,
  UncheckClusterCount: 1,
  ManagedClusterCount: 1,
  IndependentClusterCount: 1,
  NoRiskClusterCount: 1,
  CheckedClusterCount: 1,
  AutoCheckClusterCount: 1,
  ManualCheckClusterCount: 1,
  FailedClusterCount: 1,
  NotImportedClusterCount: 1,
  ServerlessClusterCount: 1,
  TkeClusterCount: 1,
  UserCreateTencentClusterCount: 1,
  UserCreateHybridClusterCount: 1,
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies DescribeClusterSummaryOutput;
