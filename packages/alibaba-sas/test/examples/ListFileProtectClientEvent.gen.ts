// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListFileProtectClientEventInput } from "@cloudseal/alibaba-sas";

export const listFileProtectClientEventInput_parameters = {
  CurrentPage: 1,
  EndTime: 1650470399999,
  FilePath: "/etc/pam****",
  InstanceId: "i-bp1fu4aqltf1huhc****",
  InstanceName: "ca_cpm_****",
  InternetIp: "120.27.XX.XX",
  IntranetIp: "172.26.XX.XX",
  Operation: "READ",
  PageSize: 100,
  ProcPath: "c:/windows/system32/i****",
  RuleName: "text-001",
  StartTime: 1650470399999,
  Status: "0",
  Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
} satisfies ListFileProtectClientEventInput;
