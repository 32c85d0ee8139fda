// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeTraceInfoDetailInput, DescribeTraceInfoDetailOutput } from "@cloudseal/alibaba-sas";

export const describeTraceInfoDetailInput_parameters = {
  From: "sas",
  IncidentTime: 1670555392000,
  Lang: "zh",
  SourceIp: "127.0.0.1",
  Type: "SAS_INCIDENT",
  Uuid: "1627f2d7-aaa2-4ed1-b07a-xxxxxxxxxxxxxx",
  VertexId: "cce1d28dxxxxxxxxxxxxxxxx",
} satisfies DescribeTraceInfoDetailInput;

export const describeTraceInfoDetailOutput_example1 = {
  Success: true,
  RequestId: "24A20733-10A0-4AF6-BE6B-XXXXXXXXX",
  TraceInfoDetail: {
    EdgeList: [
      {
        Type: "trigger_file_alert",
        Time: "2022-12-21 10:24:42",
        StartId: "02b4bf933c8e3bb8b9465eee502xxxxx",
        Count: 1,
        EndId: "a1d1fa39e5345dcef3f9712172cxxxxx",
      },
    ],
    VertexList: [
      {
        Type: "file_path",
        Time: "2022-12-21 10:24:42",
        Name: "/usr/local/tomcat",
        Id: "a1d1fa39e5345dcef3f9712172xxxxxx",
        Count: 1,
        NeighborList: [{ Type: "alert", HasMore: true, Count: 1 }],
      },
    ],
    EntityTypeList: [
      {
        DisplayColor: "#fff",
        DbId: 0,
        DisplayTemplate: '[{"name":"${logtime}","value":"$!{time}"}]',
        DisplayIcon: "https://img.alicdn.com/tfs/TB176P5OgDqK1RjSZSyXXaxEVXa-49-48.png",
        Limit: 0,
        GmtCreate: 0,
        Offset: 0,
        Namespace: "*",
        Name: "Alert",
        GmtModified: 0,
        Id: "Alert",
      },
    ],
    RelationTypeList: [
      { ShowType: "Deprecated", DisplayColor: "#fff", Name: "file", Directed: 1, RelationTypeId: "netflow_to_process" },
    ],
  },
} satisfies DescribeTraceInfoDetailOutput;
