// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeInstanceStatisticsInput, DescribeInstanceStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeInstanceStatisticsInput_parameters = {
  From: "sas",
  Lang: "zh",
  SourceIp: "1.2.XX.XX",
  Uuid: "6690a46c-0edb-4663-a641-3629d1a9****",
} satisfies DescribeInstanceStatisticsInput;

export const describeInstanceStatisticsOutput_example1 = {
  RequestId: "8F035A9D-D19F-5430-8CA5-1497991B7C61",
  Data: [
    {
      Account: 0,
      AppNum: 1,
      ScaNum: 1,
      Trojan: 1,
      CveNum: 1,
      EmgNum: 6,
      Suspicious: 2,
      CmsNum: 5,
      Uuid: "6690a46c-0edb-4663-a641-3629d1a9****",
      Vul: 17,
      Health: 2,
      SysNum: 3,
      WeakPWNum: 22,
      AgentlessAll: 13,
      AgentlessMalicious: 3,
      AgentlessVulCve: 1,
      AgentlessVulSca: 1,
      AgentlessBaseline: 2,
      CspmNum: 1,
      AgentlessVulSys: 1,
    },
  ],
} satisfies DescribeInstanceStatisticsOutput;
