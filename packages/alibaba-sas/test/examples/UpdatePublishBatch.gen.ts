// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdatePublishBatchInput } from "@cloudseal/alibaba-sas";

export const updatePublishBatchInput_parameters = {
  BatchId: 52370,
  BatchName: "批次1",
  Interval: 60,
  OperationBase: 0,
} satisfies UpdatePublishBatchInput;
