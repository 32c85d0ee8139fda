// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetAuthVersionStatisticOutput } from "@cloudseal/alibaba-sas";

export const getAuthVersionStatisticOutput_example1 = {
  RequestId: "2CA2BDF6-F3BD-51A4-BAAC-30B02F7A3FBB",
  Statistics: [{ AuthVersion: 6, Count: 1 }],
} satisfies GetAuthVersionStatisticOutput;
