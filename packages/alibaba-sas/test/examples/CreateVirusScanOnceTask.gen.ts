// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateVirusScanOnceTaskInput, CreateVirusScanOnceTaskOutput } from "@cloudseal/alibaba-sas";

export const createVirusScanOnceTaskInput_parameters = {
  Param: '{"additionType":["SCAN_MEMORY"]}',
  ScanPath: ["/var/spool/cron"],
  ScanType: "system",
  SelectionKey: "845de1ec-4b08-42e1-b564-31321e48xxxx",
} satisfies CreateVirusScanOnceTaskInput;

export const createVirusScanOnceTaskOutput_started = {
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
} satisfies CreateVirusScanOnceTaskOutput;
