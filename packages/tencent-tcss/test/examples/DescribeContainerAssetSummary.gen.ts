// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeContainerAssetSummaryInput, DescribeContainerAssetSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeContainerAssetSummaryInput_example1 = {} satisfies DescribeContainerAssetSummaryInput;

export const describeContainerAssetSummaryOutput_example1 = {
  ContainerTotalCnt: 1,
  ContainerRunningCnt: 1,
  ContainerPauseCnt: 1,
  ContainerStopped: 1,
  ImageCnt: 1,
  HostCnt: 1,
  HostRunningCnt: 1,
  HostOfflineCnt: 1,
  ImageRegistryCnt: 1,
  ImageTotalCnt: 1,
  HostUnInstallCnt: 1,
  HostSuperNodeCnt: 1,
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
} satisfies DescribeContainerAssetSummaryOutput;
