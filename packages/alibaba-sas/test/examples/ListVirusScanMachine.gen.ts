// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListVirusScanMachineInput, ListVirusScanMachineOutput } from "@cloudseal/alibaba-sas";

export const listVirusScanMachineInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  Remark: "192.168.1****",
  Uuid: "7cc91747-2845-40d4-bb69-c077597f****",
} satisfies ListVirusScanMachineInput;

export const listVirusScanMachineOutput_listed = {
  RequestId: "A27C1C09-828B-5CB8-9203-F55423BE****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 168 },
  Data: [
    {
      Uuid: "6690a46c-0edb-4663-a641-3629d1a9****",
      InstanceName: "centos****",
      InternetIp: "172.16.XX.XX",
      IntranetIp: "10.42.XX.XX",
      InstanceId: "i-bp180bogui4fc0z4****",
      EventCount: 28,
    },
  ],
} satisfies ListVirusScanMachineOutput;
