// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetSyncLastTimeOutput } from "@cloudseal/tencent-tcss";

export const describeAssetSyncLastTimeOutput_example1 = {
  AssetSyncLastTime: "2024-10-30 11:48:49",
  TaskStatus: "PROCESSED",
  TaskProcess: 10,
  FailedHostCount: 10,
  TaskId: 100n,
  RequestId: "c826b9fa-68b5-4603-bf25-a5eb918846666",
} satisfies DescribeAssetSyncLastTimeOutput;
