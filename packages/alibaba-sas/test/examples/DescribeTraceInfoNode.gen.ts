// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeTraceInfoNodeInput, DescribeTraceInfoNodeOutput } from "@cloudseal/alibaba-sas";

export const describeTraceInfoNodeInput_parameters = {
  EventName: "WEBSHELL",
  From: "sas",
  IncidentTime: 1635978934000,
  Lang: "zh",
  SourceIp: "127.0.XX.XX",
  Type: "SAS_ASSET",
  Uuid: "6f346617-eef9-45e6-b6d1-946xxxxxxxx",
  VertexId: "03da4e2350a3eb50cd25a18cexxxxxxx",
} satisfies DescribeTraceInfoNodeInput;

export const describeTraceInfoNodeOutput_example1 = {
  RequestId: "F35F45B0-5D6B-4238-BE02-A62DXXXXXXXX",
  Node: { Type: "Alert", Name: "login", PropertyList: [{ Name: "Incident", Value: "Alert" }] },
} satisfies DescribeTraceInfoNodeOutput;
