// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeNsasSuspEventTypeInput, DescribeNsasSuspEventTypeOutput } from "@cloudseal/alibaba-sas";

export const describeNsasSuspEventTypeInput_parameters = {
  ContainerFieldName: "clusterId",
  ContainerFieldValue: "ca3108551c83c4d949106e1ab9e1e****",
  From: "sas",
  Lang: "zh",
  MultiAccountActionType: 0,
  Name: "Unusual Logon",
  Remark: "testECS",
  SourceIp: "180.212.XX.XX",
  Uuids: "f56406cb-916d-42db-b6f7-2ff79e34****",
} satisfies DescribeNsasSuspEventTypeInput;

export const describeNsasSuspEventTypeOutput_example1 = {
  RequestId: "9FBC6E47-7508-58C9-9E76-528E118CB1CC",
  EventTypes: [{ Type: "Unusual Logon", SuspEventCount: 22, Name: "Unusual Logon" }],
} satisfies DescribeNsasSuspEventTypeOutput;
