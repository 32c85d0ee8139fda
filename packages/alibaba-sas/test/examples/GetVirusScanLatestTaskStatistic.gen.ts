// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetVirusScanLatestTaskStatisticOutput } from "@cloudseal/alibaba-sas";

export const getVirusScanLatestTaskStatisticOutput_running = {
  RequestId: "7532B7EE-7CE7-5F4D-BF04-B12447DDCAE1",
  Data: {
    TaskId: "fc98d58eb56f699d49bf7ebbd6d7****",
    ScanTime: 1681145862000,
    Status: 0,
    SuspiciousCount: 2,
    SuspiciousMachine: 2,
    SafeMachine: 1,
    ScanMachine: 3,
    ScanType: "system",
    ScanPath: ["C:/test1"],
    Progress: "92",
    MachineName: "testMahine1",
    CompleteMachine: 2,
    UnCompleteMachine: 1,
    RiskLevel: "medium",
  },
} satisfies GetVirusScanLatestTaskStatisticOutput;
