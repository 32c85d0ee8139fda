// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { HandleObjectScanEventInput } from "@cloudseal/alibaba-sas";

export const handleObjectScanEventInput_parameters = {
  BatchType: "sha256",
  EventId: "81****",
  Lang: "zh",
  Remark: "test",
  Status: 0,
} satisfies HandleObjectScanEventInput;
