// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListFileProtectEventInput, ListFileProtectEventOutput } from "@cloudseal/alibaba-sas";

export const listFileProtectEventInput_parameters = {
  CurrentPage: 1,
  EndTime: 1683257937775,
  InstanceId: "i-bp1g6wxdwps7s9dz****",
  InstanceName: "ca_cpm_****",
  InternetIp: "120.27.XX.XX",
  IntranetIp: "172.26.XX.XX",
  Operation: "READ",
  PageSize: "20",
  RuleName: "test-rule-1",
  StartTime: 1656038740435,
  Status: "2",
  Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
} satisfies ListFileProtectEventInput;

export const listFileProtectEventOutput_example1 = {
  RequestId: "23AD0BD2-8771-5647-819E-6BA51E212F80",
  EventList: [
    {
      AlertLevel: 1,
      Uuid: "94b44720-d982-4d20-a4e1-80a1a57b****",
      RuleName: "test-rule-1\n",
      LatestTime: 1694576692000,
      Status: 1,
      Id: 161757n,
      InstanceName: "kyy-admin-01",
      InternetIp: "121.40.XX.XX\n",
      IntranetIp: "172.22.XX.XX",
      FilePath: "/etc/pam.d/su",
      Operation: "DELETE",
      Remark: "test",
      ProcPermission: "rwxr-xr-x",
      CmdLine: '["touch","/test/aaaa"]',
      ProcPath: " /usr/bin/sshpass",
      HandleTime: 1694576692000,
      ProcessId: "52636",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 149 },
} satisfies ListFileProtectEventOutput;
