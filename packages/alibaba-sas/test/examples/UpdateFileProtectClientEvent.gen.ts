// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateFileProtectClientEventInput } from "@cloudseal/alibaba-sas";

export const updateFileProtectClientEventInput_parameters = {
  EndTime: 1650470399999,
  FilePath: "/etc/pam****",
  InstanceId: "i-bp1fu4aqltf1huhc****",
  InstanceName: "test",
  InternetIp: "120.27.XX.XX",
  IntranetIp: "172.26.XX.XX",
  NewStatus: 1,
  Operation: "READ",
  ProcPath: "/root/1111/****",
  RuleName: "tetsRule",
  SelectAll: true,
  StartTime: 1649260800000,
  Status: "1",
  Uuid: "ae1527a9-2308-46ab-b10a-48ae7ff7****",
} satisfies UpdateFileProtectClientEventInput;
