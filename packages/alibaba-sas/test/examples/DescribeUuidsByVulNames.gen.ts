// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeUuidsByVulNamesOutput } from "@cloudseal/alibaba-sas";

export const describeUuidsByVulNamesOutput_example1 = {
  RequestId: "97286A-4A6B-4A4-95FA-EC7E3E2451",
  MachineInfoStatistics: [
    {
      Uuid: "18375c64-eaa2-4702-92b0-4ee7******",
      MachineIp: "192.168.XX.XX",
      Os: "windows",
      MachineName: "TestMachine",
      MachineInstanceId: "i-wz9gd1os5talju****",
      RegionId: "cn-hangzhou",
      InternetIp: "47.98.XX.XX",
      IntranetIp: "172.18.XX.XX",
    },
  ],
  VulCount: 2,
} satisfies DescribeUuidsByVulNamesOutput;
