// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAssetCleanConfigOutput } from "@cloudseal/alibaba-sas";

export const listAssetCleanConfigOutput_example1 = {
  RequestId: "20456DD5-5CBF-5015-9173-12CA4246B***",
  Data: [{ Type: 1, CleanDays: 7, Status: 1 }],
  Count: 1,
} satisfies ListAssetCleanConfigOutput;
