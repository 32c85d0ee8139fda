// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateVulsInput, OperateVulsOutput } from "@cloudseal/alibaba-sas";

export const operateVulsInput_parameters = {
  OperateType: "vul_fix",
  Type: "cve",
  Uuids: ["14f14260-xxxx-46ea-a157-451983a1****"],
  VulNames: ["oval:com.ubuntu.xenial:def:2020355240000000"],
} satisfies OperateVulsInput;

export const operateVulsOutput_started = {
  RequestId: "C2677612-7207-4AEB-BD48-8BA528F86777",
} satisfies OperateVulsOutput;
