// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAgentlessRelateMaliciousInput, ListAgentlessRelateMaliciousOutput } from "@cloudseal/alibaba-sas";

export const listAgentlessRelateMaliciousInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  PageSize: "20",
  Scenario: "default",
} satisfies ListAgentlessRelateMaliciousInput;

export const listAgentlessRelateMaliciousOutput_example1 = {
  RequestId: "FCA270CC-24C8-5DA1-9184-20F2605C****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 197, Count: 2 },
  List: [
    {
      InstanceName: "sql-test-0****",
      InternetIp: "8.210.XX.XX",
      IntranetIp: "172.25.XX.XX",
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
      FirstScanTimestamp: 0,
      LatestScanTimestamp: 0,
      FilePath: "/root/logs/arms/tracelogs/log****",
    },
  ],
} satisfies ListAgentlessRelateMaliciousOutput;
