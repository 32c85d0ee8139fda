// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListUuidsByWebPathInput, ListUuidsByWebPathOutput } from "@cloudseal/alibaba-sas";

export const listUuidsByWebPathInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  Type: "def",
  WebPath: "/root/www****",
} satisfies ListUuidsByWebPathInput;

export const listUuidsByWebPathOutput_example1 = {
  List: [
    {
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
      InternetIp: "8.210.XX.XX",
      IntranetIp: "172.25.XX.XX",
      MachineName: "test****",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 10, Count: 10 },
  RequestId: "A3C1240F-9DAC-5EE8-ADF5-2F930A95****",
} satisfies ListUuidsByWebPathOutput;
