// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyVulWhitelistTargetInput, ModifyVulWhitelistTargetOutput } from "@cloudseal/alibaba-sas";

export const modifyVulWhitelistTargetInput_parameters = {
  Id: 2533681,
  Reason: "1221",
  SourceIp: "42.120.75.150",
  TargetInfo: '{\n      "type": "GroupId",\n      "uuids": [],\n      "groupIds": [\n            10782678\n      ]\n}',
} satisfies ModifyVulWhitelistTargetInput;

export const modifyVulWhitelistTargetOutput_example1 = {
  RequestId: "896AC4F0-C881-502B-BFC7-4751C5E3DEAA",
} satisfies ModifyVulWhitelistTargetOutput;
