// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotAlarmEventsInput, ListHoneypotAlarmEventsOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotAlarmEventsInput_parameters = {
  CurrentPage: 1,
  Dealed: "a",
  DstIp: "183.224.XX.XX",
  PageSize: 100,
  SrcIp: "185.224.XX.XX",
} satisfies ListHoneypotAlarmEventsInput;

export const listHoneypotAlarmEventsOutput_example1 = {
  HoneypotAlarmEvents: [
    {
      AlarmEventId: 940272n,
      AlarmEventType: "Initial Access",
      AlarmEventName: "Attack Honeypot",
      AlarmUniqueInfo: "167e6fc0d931917d2059efcd1d00f6ab",
      FirstTime: 1658193602000,
      LastTime: 1660610772000,
      RiskLevel: "2",
      EventCount: 11,
      OperateStatus: 1,
      MergeFieldList: [
        { FieldType: "level1_item3", FieldKey: "dest_ip_count", FieldValue: "1", FieldExtInfo: "dest_ip_ext" },
      ],
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 69, Count: 2 },
  RequestId: "513C9554-55A4-5504-B7C4-6E17EB4FC7A3",
} satisfies ListHoneypotAlarmEventsOutput;
