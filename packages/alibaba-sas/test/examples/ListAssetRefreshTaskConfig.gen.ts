// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAssetRefreshTaskConfigInput, ListAssetRefreshTaskConfigOutput } from "@cloudseal/alibaba-sas";

export const listAssetRefreshTaskConfigInput_parameters = {
  RefreshConfigType: 2,
  RegionId: "cn-hangzhou",
  TargetId: 2295,
} satisfies ListAssetRefreshTaskConfigInput;

export const listAssetRefreshTaskConfigOutput_listed = {
  AssetRefreshConfig: [{ Vendor: 3, SchedulePeriod: 360, Status: 1, RefreshConfigType: 1 }],
  RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53C0DC1F8",
} satisfies ListAssetRefreshTaskConfigOutput;
