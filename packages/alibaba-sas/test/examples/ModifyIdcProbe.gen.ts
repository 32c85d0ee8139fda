// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyIdcProbeInput } from "@cloudseal/alibaba-sas";

export const modifyIdcProbeInput_parameters = {
  IdcName: "test",
  IdcRegion: "Hangzhou",
  IntervalPeriod: 1,
  IpSegments: "192.168.XX.XX/24",
  LinuxPort: "80",
  PeriodUnit: "day",
  Status: 1,
  Uuids: "5b6d4072118f487094199cedf90c****,f6310b7976144639867beea2f346****",
  WinPort: "40",
} satisfies ModifyIdcProbeInput;
