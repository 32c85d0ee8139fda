// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotEventsInput, ListHoneypotEventsOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotEventsInput_parameters = {
  AlarmEventId: 1259925,
  CurrentPage: 1,
  Dealed: "y",
  Lang: "zh",
  PageSize: 10,
  PortraitId: "cd48604a-1694-4f03-ade0-ec6994c3*****",
  RequestId: "2F9CE167-58D5-5DA6-AA3B-923EED02****",
  SrcIp: "185.237.96.***",
} satisfies ListHoneypotEventsInput;

export const listHoneypotEventsOutput_example1 = {
  HoneypotEvents: [
    {
      SrcIp: "192.168.62.***",
      DstIp: "112.126.205.***",
      AgentId: "27d44bd5815d401992ea672874d9****",
      AgentName: "1193474_test_****",
      Protocol: "tcp",
      FirstTime: 1692670297,
      LastTime: 1676558664,
      Location: "北京市",
      RiskLevel: "4",
      HoneypotName: "主机 tcp监听****",
      AlarmEventId: 1900752n,
      SecurityEventId: 70427821n,
      MergeFieldList: [{ FieldType: "level2_item1", FieldKey: "type", FieldValue: "web_access", FieldExtInfo: "data" }],
    },
  ],
  PageInfo: {
    CurrentPage: 1,
    PageSize: 20,
    TotalCount: 30,
    Count: 20,
    LastRowKey:
      "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAGYXFWIAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM1Mzc3Njc4MzA2ODY5NmI2YTY*********",
    NextToken: "B604532DEF982B875E8360A6EFA3B***",
  },
  RequestId: "FBD28009-6096-5E90-BFE6-62CCD67*****",
} satisfies ListHoneypotEventsOutput;
