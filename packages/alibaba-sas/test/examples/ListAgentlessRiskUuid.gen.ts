// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAgentlessRiskUuidInput, ListAgentlessRiskUuidOutput } from "@cloudseal/alibaba-sas";

export const listAgentlessRiskUuidInput_parameters = {
  CurrentPage: 1,
  InstanceId: "s-bp1g6wxdwps7s9dz****",
  InstanceName: "ca_cpm_****",
  InternetIp: "1.1.XX.XX",
  IntranetIp: "172.26.XX.XX",
  MachineName: "oracle-win-001****",
  PageSize: 10,
  Risk: true,
  TargetName: "source-test-obj-0****",
  TargetType: 3,
} satisfies ListAgentlessRiskUuidInput;

export const listAgentlessRiskUuidOutput_example1 = {
  RequestId: "05AE6B16-741A-5A75-9BF0-BC747DD9****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 69 },
  List: [
    {
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
      InstanceName: "sql-test-0****",
      InternetIp: "8.210.XX.XX",
      IntranetIp: "172.25.XX.XX",
      VulCount: 1,
      MaliciousCount: 1,
      BaselineCount: 1,
      TargetId: "30****",
      TargetName: "test****",
      ScanTime: 0,
    },
  ],
} satisfies ListAgentlessRiskUuidOutput;
