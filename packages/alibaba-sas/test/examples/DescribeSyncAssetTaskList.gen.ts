// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSyncAssetTaskListInput } from "@cloudseal/alibaba-sas";

export const describeSyncAssetTaskListInput_parameters = {
  CurrentPage: 1,
  EndTime: 1662430077000,
  PageSize: 20,
  StartTime: 1652063828796,
  TaskName: "IDC_PROBE_SCAN***",
} satisfies DescribeSyncAssetTaskListInput;
