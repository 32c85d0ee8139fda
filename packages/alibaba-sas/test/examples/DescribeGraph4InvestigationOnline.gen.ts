// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeGraph4InvestigationOnlineInput } from "@cloudseal/alibaba-sas";

export const describeGraph4InvestigationOnlineInput_parameters = {
  AnomalyId: "786fc80896b25422b5324cb6e57bxxxx",
  AnomalyUuid: "3502e4b0-f362-4059-84a2-f47fa2b5exxx",
  Lang: "zh",
  Namespace: "hundun_dc_online",
  VertexId: "29872354f741b1b044b8a9b4e2ab****",
} satisfies DescribeGraph4InvestigationOnlineInput;
