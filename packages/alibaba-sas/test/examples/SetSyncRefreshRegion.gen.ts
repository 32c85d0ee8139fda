// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SetSyncRefreshRegionInput } from "@cloudseal/alibaba-sas";

export const setSyncRefreshRegionInput_parameters = {
  DefaultRegion: 0,
  Vendor: "Tencent",
} satisfies SetSyncRefreshRegionInput;
