// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetCloudAssetSummaryOutput } from "@cloudseal/alibaba-sas";

export const getCloudAssetSummaryOutput_example1 = {
  RequestId: "F5CF78A7-30AA-59DB-847F-13EE3AE7****",
  GroupedFields: {
    CloudAssetSummaryMetas: [{ AssetType: 16, AssetSubType: 0, InstanceCount: 16, InstanceRiskCount: 5, Vendor: 3 }],
    InstanceCountTotal: 919,
    InstanceRiskCountTotal: 544,
  },
} satisfies GetCloudAssetSummaryOutput;
