// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebLockFileEventsInput, DescribeWebLockFileEventsOutput } from "@cloudseal/alibaba-sas";

export const describeWebLockFileEventsInput_parameters = {
  CurrentPage: 1,
  Dealed: "n",
  PageSize: 20,
  ProcessName: "sys_create",
  Remark: "test-ecs",
  TsBegin: 1660649981419,
  TsEnd: 1660649981419,
} satisfies DescribeWebLockFileEventsInput;

export const describeWebLockFileEventsOutput_example1 = {
  CurrentPage: 2,
  RequestId: "79CFF74D-E967-5407-8A78-EE03B925FDAA",
  PageSize: 20,
  TotalCount: 100,
  List: [
    {
      Status: "1",
      EventName: "modify",
      Ds: 1657178400000,
      InternetIp: "8.210.XX.XX",
      ProcessPath: "C:\\Windows\\explorer.exe",
      Ip: "8.210.XX.XX",
      GmtEvent: 1657178400000,
      Count: 10,
      IntranetIp: "172.25.XX.XX",
      ProcessName: "python3.7",
      Uuid: "49e25e0f-bb51-4a5a-a1b3-13a4ddaa****",
      EventType: "audit",
      InstanceName: "sql-test-001",
      EventStatus: "1",
      Path: "\t\nD:\\test-tamper-proofing\\123.html",
      Level: "medium",
      Id: 3555953980n,
    },
  ],
} satisfies DescribeWebLockFileEventsOutput;
