// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListVirusScanTaskInput, ListVirusScanTaskOutput } from "@cloudseal/alibaba-sas";

export const listVirusScanTaskInput_parameters = {
  CurrentPage: 1,
  EndTime: 1680919232999,
  InternetIp: "120.27.XX.XX",
  IntranetIp: "172.26.XX.XX",
  Lang: "zh",
  MachineName: "oracle-win-001****",
  PageSize: 20,
  RootTask: true,
  RootTaskId: "89f5d7813bd59dd237580a8664b3xxxx",
  ScanType: "user",
  StartTime: 1680919232000,
  Status: 1,
  TaskId: "1471d8ebb96795b41ede090b9758****",
} satisfies ListVirusScanTaskInput;

export const listVirusScanTaskOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 224 },
  List: [
    {
      TaskId: "2e75557bfa570381f5c516cad9b6xxxx",
      ScanType: "system",
      Status: 1,
      StartTime: 1651290987000,
      EndTime: 1662343860051,
      InstanceName: "sql-test-0****",
      InternetIp: "8.210.XX.XX",
      IntranetIp: "172.25.XX.XX",
      TaskName: "VIRUS_VUL_SCHEDULE_SCAN",
      Progress: 62,
      ScanPath: ["C:/test1"],
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
    },
  ],
} satisfies ListVirusScanTaskOutput;
