// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSummaryInfoInput, DescribeSummaryInfoOutput } from "@cloudseal/alibaba-sas";

export const describeSummaryInfoInput_parameters = {
  Lang: "zh",
  SourceIp: "192.168.XX.XX",
} satisfies DescribeSummaryInfoInput;

export const describeSummaryInfoOutput_example1 = {
  RequestId: "D40198E1-6EA8-482E-B3C7-D9573D75C0CA",
  Success: true,
  AegisClientOfflineCount: 12,
  AegisClientOnlineCount: 127,
  SecurityScore: 44,
} satisfies DescribeSummaryInfoOutput;
