// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListFileProtectPluginStatusInput, ListFileProtectPluginStatusOutput } from "@cloudseal/alibaba-sas";

export const listFileProtectPluginStatusInput_parameters = {
  CurrentPage: 1,
  PageSize: 10,
  SwitchId: "FILE_PROTECT_RULE_SWITCH_TYPE_1693474122927",
} satisfies ListFileProtectPluginStatusInput;

export const listFileProtectPluginStatusOutput_example1 = {
  RequestId: "60F289EC-BAA3-5DF1-8476-B3F05A14EBC2",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 149 },
  Data: [
    {
      Installed: true,
      Online: true,
      SupportFile: true,
      InstallCode: "-2",
      InstallMessage: "driver file not exist",
      ClientVersion: "00_41",
      Uuid: "6690a46c-0edb-4663-a641-3629d1a9****",
      InternetIp: "172.16.XX.XX",
      IntranetIp: "10.42.XX.XX",
      InstanceName: "i-wz92q7m5hsbgfhdss***",
    },
  ],
} satisfies ListFileProtectPluginStatusOutput;
