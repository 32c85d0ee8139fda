// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageRegistryAssetStatusInput,
  DescribeAssetImageRegistryAssetStatusOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageRegistryAssetStatusInput_example1 =
  {} satisfies DescribeAssetImageRegistryAssetStatusInput;

export const describeAssetImageRegistryAssetStatusOutput_example1 = {
  Status: "doing",
  Err: "rpc service error",
  LatestSyncSuccessTime: "2006-01-02 15:04:05",
  RequestId: "abd55800-ad16-4de8-b319-a6480098e15b",
} satisfies DescribeAssetImageRegistryAssetStatusOutput;
