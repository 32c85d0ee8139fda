// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCheckWarningsInput, DescribeCheckWarningsOutput } from "@cloudseal/alibaba-sas";

export const describeCheckWarningsInput_parameters = {
  RiskId: 10354,
  Uuid: "d42f938c-d962-48a0-90f9-05****",
  CheckId: 2546,
  CheckType: "hc.check.type.attack_defense",
  ContainerName: "/redis",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  RiskStatus: 1,
  SourceIp: "1.2.XX.XX",
} satisfies DescribeCheckWarningsInput;

export const describeCheckWarningsOutput_listed = {
  CurrentPage: 1,
  PageSize: 20,
  RequestId: "0DFCADBA-7065-42DA-AF17-6868B9C2A8CF",
  TotalCount: 100,
  Count: 10,
  CheckWarnings: [
    {
      Status: 1,
      CheckWarningId: 212251441n,
      Type: "hc.check.type.identity_auth",
      Uuid: "d42f938c-d962-48a0-90f9-****",
      ContainerName: "/svn-host",
      ContainerId: "8de456b00ff0a2009ee8ef7fc59fd0457fa44f20b8282af3e79c2a0e2492****",
      Item: "passwordExpire",
      CheckId: 2546n,
      Level: "high",
      Reason: "ignore",
      FixStatus: 0,
      ExecErrorMessage: "ScriptKilledOfCpuHigh",
      LastHandleTime: 1704937755000,
    },
  ],
} satisfies DescribeCheckWarningsOutput;
