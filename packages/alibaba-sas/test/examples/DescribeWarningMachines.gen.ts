// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWarningMachinesInput, DescribeWarningMachinesOutput } from "@cloudseal/alibaba-sas";

export const describeWarningMachinesInput_parameters = {
  ClusterId: "c7e3c5b420a7947c2933303144688****",
  ContainerFieldName: "containerId",
  ContainerFieldValue: "c8bb3ef0f5ccf45508f0fd1ffc200****",
  CurrentPage: 1,
  GroupId: 123,
  HaveRisk: 1,
  Lang: "zh",
  MachineName: "oracle-win-001****",
  PageSize: 10,
  RiskId: 196,
  SourceIp: "1.2.XX.XX",
  StrategyId: 16,
  TargetType: "uuid",
  Uuids: "9888955c-0076-49da-bd9c-34f5492b****",
} satisfies DescribeWarningMachinesInput;

export const describeWarningMachinesOutput_example1 = {
  CurrentPage: 1,
  PageSize: 10,
  RequestId: "6E4CBE87-E887-5AF1-86D2-78EB4AA3E771",
  TotalCount: 1,
  Count: 10,
  WarningMachines: [
    {
      Status: 1,
      InternetIp: "1.2.XX.XX",
      InstanceId: "i-m5ee8b9nr3h30mhb****",
      HighWarningCount: 10,
      IntranetIp: "1.2.XX.XX",
      RegionId: "cn-qingdao",
      LowWarningCount: 3,
      PortOpen: true,
      Uuid: "9888955c-0076-49da-bd9c-34f5492b****",
      MediumWarningCount: 2,
      PassCount: 10,
      InstanceName: "oracle-win-00****",
      Bind: true,
      AuthVersion: 7,
      ContainerId: "48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d******",
      ContainerName: "redis",
    },
  ],
} satisfies DescribeWarningMachinesOutput;
