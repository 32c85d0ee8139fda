// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyVulTargetConfigInput, ModifyVulTargetConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyVulTargetConfigInput_parameters = {
  Config: "off",
  SourceIp: "1.2.XX.XX",
  Type: "cve",
  Uuid: "inet-7c676676-06fa-442e-90fb-b802e5d6****",
} satisfies ModifyVulTargetConfigInput;

export const modifyVulTargetConfigOutput_example1 = {
  RequestId: "1FF908BA-ADD8-5138-8595-614C6E3C6658",
} satisfies ModifyVulTargetConfigOutput;
