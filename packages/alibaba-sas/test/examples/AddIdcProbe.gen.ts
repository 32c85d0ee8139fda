// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddIdcProbeInput } from "@cloudseal/alibaba-sas";

export const addIdcProbeInput_parameters = {
  IdcName: "test",
  IdcRegion: "Hangzhou",
  IntervalPeriod: 1,
  IpSegments: "192.168.XX.XX/24",
  LinuxPort: "40",
  PeriodUnit: "day",
  Uuids: "076a446d-df7d-424c-bdc5-bb5dc7f1****",
  WinPort: "40",
} satisfies AddIdcProbeInput;
