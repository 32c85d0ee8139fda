// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ChangeAssetRefreshTaskConfigInput, ChangeAssetRefreshTaskConfigOutput } from "@cloudseal/alibaba-sas";

export const changeAssetRefreshTaskConfigInput_parameters = {
  AssetRefreshConfigs: [{ Vendor: 3, SchedulePeriod: 360, Status: 1, RefreshConfigType: 2, TargetId: 2308 }],
  RegionId: "cn-hangzhou",
} satisfies ChangeAssetRefreshTaskConfigInput;

export const changeAssetRefreshTaskConfigOutput_changed = {
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384",
  Data: true,
  Message: "successful",
} satisfies ChangeAssetRefreshTaskConfigOutput;
