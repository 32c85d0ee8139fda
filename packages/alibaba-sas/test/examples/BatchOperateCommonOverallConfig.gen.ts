// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { BatchOperateCommonOverallConfigOutput } from "@cloudseal/alibaba-sas";

export const batchOperateCommonOverallConfigOutput_example1 = {
  RequestId: "765EDBDE-1686-5DBA-B76F-2E0E6E7E1B96",
} satisfies BatchOperateCommonOverallConfigOutput;
