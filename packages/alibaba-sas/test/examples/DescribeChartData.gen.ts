// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeChartDataInput } from "@cloudseal/alibaba-sas";

export const describeChartDataInput_parameters = {
  CharId: "CID_ASSET_RISK_TREND",
  ChartId: "CID_VUL_SUMMARY",
  Lang: "zh",
  ReportId: 721734,
  TimeEnd: 1683862286000,
  TimeStart: 1683603086000,
} satisfies DescribeChartDataInput;
