// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAssetSummaryOutput } from "@cloudseal/alibaba-sas";

export const describeAssetSummaryOutput_example1 = {
  RequestId: "0FA7F1F4-488D-52CA-9BFC-3E47793B49D1",
  AssetsSummary: { TotalCoreNum: 1022, TotalAssetAllRegion: 2064, TotalCoreAllRegion: 3200 },
} satisfies DescribeAssetSummaryOutput;
