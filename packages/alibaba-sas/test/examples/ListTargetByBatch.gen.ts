// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListTargetByBatchInput } from "@cloudseal/alibaba-sas";

export const listTargetByBatchInput_parameters = {
  BatchId: 1371,
  CurrentPage: 1,
  OperationBase: 0,
  PageSize: 20,
} satisfies ListTargetByBatchInput;
