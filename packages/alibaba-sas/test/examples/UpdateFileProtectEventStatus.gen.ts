// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateFileProtectEventStatusInput, UpdateFileProtectEventStatusOutput } from "@cloudseal/alibaba-sas";

export const updateFileProtectEventStatusInput_parameters = {
  EndTime: 1649040221,
  InstanceId: "i-bp1g6wxdwps7s9dz****",
  InstanceName: "test",
  InternetIp: "120.27.XX.XX",
  IntranetIp: "172.26.XX.XX",
  Operation: "READ",
  RuleName: "tetsRule",
  SelectAllAcrossPages: true,
  StartTime: 1680919232000,
  Status: 0,
  Uuid: "eb2c782e-64f2-4590-a86c-d90164df****",
} satisfies UpdateFileProtectEventStatusInput;

export const updateFileProtectEventStatusOutput_example1 = {
  RequestId: "C286491D-4A2F-589A-B63B-D2AD3DA9BD71",
} satisfies UpdateFileProtectEventStatusOutput;
