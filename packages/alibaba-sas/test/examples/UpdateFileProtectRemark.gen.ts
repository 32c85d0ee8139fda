// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateFileProtectRemarkInput, UpdateFileProtectRemarkOutput } from "@cloudseal/alibaba-sas";

export const updateFileProtectRemarkInput_parameters = {
  EndTime: 1649040221,
  Id: 1764,
  InstanceId: "i-bp1g6wxdwps7s9dz****",
  InstanceName: "test",
  InternetIp: "101.132.XX.XX",
  IntranetIp: "172.26.XX.XX",
  Operation: "READ",
  RuleName: "test-rule-1",
  SelectAllAcrossPages: true,
  StartTime: 1651290987000,
  Uuid: "5d55af3c-35f3-4d4d-8ccc-8c5443b0****",
} satisfies UpdateFileProtectRemarkInput;

export const updateFileProtectRemarkOutput_example1 = {
  RequestId: "226440DF-DFCD-5B93-9951-FCF0A16A6B78",
} satisfies UpdateFileProtectRemarkOutput;
