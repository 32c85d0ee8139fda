// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCheckWarningSummaryInput, DescribeCheckWarningSummaryOutput } from "@cloudseal/alibaba-sas";

export const describeCheckWarningSummaryInput_parameters = {
  ClusterId: "c80dae73bd1be442699766b14ffd0****",
  ContainerFieldName: "namespace",
  ContainerFieldValue: "c819391d2d520485fa3e81e2dc2ea****",
  CurrentPage: 1,
  GroupId: 123,
  Lang: "zh",
  PageSize: 10,
  RiskName: "Redis",
  RiskStatus: 1,
  SourceIp: "219.133.XX.XX",
  Status: "1",
  StrategyId: 1,
  TargetType: "uuid",
  TypeName: "database",
  Uuids: "f03259d8-1e81-4fae-bcbb-275fb5****",
} satisfies DescribeCheckWarningSummaryInput;

export const describeCheckWarningSummaryOutput_listed = {
  CurrentPage: 1,
  PageSize: 10,
  RequestId: "00BD7CE2-284A-4534-BD09-FB69836DD750",
  TotalCount: 100,
  Count: 10,
  WarningSummarys: [
    {
      LowWarningCount: 3,
      CheckCount: 10,
      MediumWarningCount: 2,
      LastFoundTime: "2019-01-01 12:23:00",
      RiskId: 118n,
      SubTypeAlias: "Redis",
      WarningMachineCount: 11,
      HighWarningCount: 1,
      TypeAlias: "databases",
      RiskName: "Redis",
      Level: "high",
      CheckExploit: false,
      DatabaseRisk: false,
      ContainerRisk: false,
    },
  ],
} satisfies DescribeCheckWarningSummaryOutput;
