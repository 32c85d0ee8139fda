// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { RefreshOssBucketScanInfoOutput } from "@cloudseal/alibaba-sas";

export const refreshOssBucketScanInfoOutput_example1 = {
  RequestId: "CE290C1F-4B7D-5024-9D2F-E26D7B08****",
} satisfies RefreshOssBucketScanInfoOutput;
