// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeAssetImageRegistrySummaryInput,
  DescribeAssetImageRegistrySummaryOutput,
} from "@cloudseal/tencent-tcss";

export const describeAssetImageRegistrySummaryInput_example1 = {
  Filters: [{ Name: "OnlyShowLatest", ExactMatch: true, Values: ["1021"] }],
} satisfies DescribeAssetImageRegistrySummaryInput;

export const describeAssetImageRegistrySummaryOutput_example1 = {
  RequestId: "84bdc033-18ce-443a-9d61-8d5a099e6063",
  UnScannedImageCnt: 2,
} satisfies DescribeAssetImageRegistrySummaryOutput;
