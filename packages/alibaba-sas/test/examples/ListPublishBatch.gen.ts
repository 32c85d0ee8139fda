// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListPublishBatchInput } from "@cloudseal/alibaba-sas";

export const listPublishBatchInput_parameters = {
  BatchName: "批次1",
  CurrentPage: 1,
  PageSize: 20,
  UpgradeVersion: "0.0.9",
} satisfies ListPublishBatchInput;
