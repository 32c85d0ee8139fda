// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSyncAssetTaskLogDetailInput } from "@cloudseal/alibaba-sas";

export const describeSyncAssetTaskLogDetailInput_parameters = {
  CurrentPage: 1,
  EndTime: 1668064495000,
  PageSize: 20,
  RootTaskId: "7e9565f537146fdf6bfb4e01f6f08818",
  StartTime: 1644027670,
  TaskName: "IDC_PROBE_SCAN-TEST_001",
} satisfies DescribeSyncAssetTaskLogDetailInput;
