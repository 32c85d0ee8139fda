// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddBaselineCheckWhiteRecordInput } from "@cloudseal/alibaba-sas";

export const addBaselineCheckWhiteRecordInput_parameters = {
  CheckId: 76,
  Lang: "zh",
  Reason: "无效",
  Source: "agentless",
  TargetType: "instance",
} satisfies AddBaselineCheckWhiteRecordInput;
