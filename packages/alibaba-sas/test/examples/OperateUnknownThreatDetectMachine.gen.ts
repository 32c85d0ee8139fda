// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateUnknownThreatDetectMachineInput } from "@cloudseal/alibaba-sas";

export const operateUnknownThreatDetectMachineInput_parameters = {
  OperateType: "restart_study",
  Status: "monitoring",
} satisfies OperateUnknownThreatDetectMachineInput;
