// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyOperateVulInput, ModifyOperateVulOutput } from "@cloudseal/alibaba-sas";

export const modifyOperateVulInput_parameters = {
  Info:
    '[{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"a3bb82a8-a3bd-4546-acce-45ac34af****","tag":"oval","isFront":0},{"name":"alilinux2:2.1903:ALINUX2-SA-2022:0007","uuid":"98a6fecc-88cd-46f2-8e35-f808a388****","tag":"oval","isFront":0}]',
  OperateType: "vul_fix",
  Type: "cve",
  From: "sas",
  Reason: "not operate",
} satisfies ModifyOperateVulInput;

export const modifyOperateVulOutput_begun = {
  RequestId: "DFE4F166-1AC9-4FAC-A4E4-F0608AD705A6",
} satisfies ModifyOperateVulOutput;
