// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddPublishBatchInput } from "@cloudseal/alibaba-sas";

export const addPublishBatchInput_parameters = {
  BatchName: "批次1",
  Interval: 60,
  OperationBase: 0,
  UpgradeVersion: "0.0.9",
} satisfies AddPublishBatchInput;
