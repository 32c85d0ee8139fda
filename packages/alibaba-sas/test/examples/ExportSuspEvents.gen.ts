// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ExportSuspEventsInput, ExportSuspEventsOutput } from "@cloudseal/alibaba-sas";

export const exportSuspEventsInput_parameters = {
  AssetsTypeList: ["ECS"],
  ClusterId: "c4af4fdf38a98496a9b63c2be5dae****",
  ContainerFieldName: "clusterId",
  ContainerFieldValue: "c819391d2d520485fa3e81e2dc2ea****",
  CurrentPage: "1",
  Dealed: "Y",
  From: "sas",
  GroupId: 9454789,
  Id: 17821,
  Lang: "zh",
  Levels: "serious,suspicious,remind",
  Name: "WEBSHELL",
  OperateErrorCodeList: ["ignore.Success"],
  PageSize: "20",
  ParentEventTypes: "WEBSHELL",
  Remark: "remark",
  SourceIp: "127.0.XX.XX",
  Status: "0",
  TargetType: "uuid",
  TimeEnd: "2022-12-05 00:00:00",
  TimeStart: "2022-10-01 00:00:00",
  UniqueInfo: "1fbe8d16727f61d1478a674d6fa0****",
  Uuid: "18b7336e-d469-473b-af83-8e5420f9****",
} satisfies ExportSuspEventsInput;

export const exportSuspEventsOutput_started = {
  RequestId: "EF145C20-6A19-529A-8BDD-0671DXXXXXX",
  FileName: "suspicious_event_20221209",
  Id: 1,
} satisfies ExportSuspEventsOutput;
