// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteBaselineCheckWhiteRecordInput } from "@cloudseal/alibaba-sas";

export const deleteBaselineCheckWhiteRecordInput_parameters = {
  Lang: "zh",
  Source: "agentless",
} satisfies DeleteBaselineCheckWhiteRecordInput;
