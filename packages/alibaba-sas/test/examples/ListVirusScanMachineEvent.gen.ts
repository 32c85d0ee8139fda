// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListVirusScanMachineEventInput, ListVirusScanMachineEventOutput } from "@cloudseal/alibaba-sas";

export const listVirusScanMachineEventInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  OperateTaskId: "233886xx",
  PageSize: 20,
  Uuid: "a6931624-c43e-4323-9128-a6be6ffdxxxx",
} satisfies ListVirusScanMachineEventInput;

export const listVirusScanMachineEventOutput_listed = {
  RequestId: "2DAEF40F-8E1A-550D-8793-99C61C401DD0",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 149 },
  Data: [
    {
      EventId: 911273n,
      Level: "serious",
      EventName: "恶意脚本代码执行",
      LastTimeStamp: 1682046733628,
      Details: [{ Type: "html", NameDisplay: "Trojan Path", InfoType: "download_url", ValueDisplay: "getopt" }],
      InstanceName: "i-wz92q7m5hsbgfhdss***",
      InternetIp: "172.16.XX.XX",
      IntranetIp: "10.42.XX.XX",
    },
  ],
} satisfies ListVirusScanMachineEventOutput;
