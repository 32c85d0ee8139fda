// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateBaselineCheckWhiteRecordInput } from "@cloudseal/alibaba-sas";

export const updateBaselineCheckWhiteRecordInput_parameters = {
  CheckId: 16,
  Lang: "zh",
  Reason: "Manually processed.",
  RecordId: 14,
  Source: "agentless",
  TargetType: "all_instance",
} satisfies UpdateBaselineCheckWhiteRecordInput;
