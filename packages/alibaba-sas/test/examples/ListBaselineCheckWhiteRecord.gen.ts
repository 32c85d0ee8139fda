// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListBaselineCheckWhiteRecordInput } from "@cloudseal/alibaba-sas";

export const listBaselineCheckWhiteRecordInput_parameters = {
  CheckItemFuzzy: "redis",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  Source: "agentless",
} satisfies ListBaselineCheckWhiteRecordInput;
