// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperationCustomizeReportChartInput } from "@cloudseal/alibaba-sas";

export const operationCustomizeReportChartInput_parameters = {
  ChartIds:
    "CID_VUL_SUMMARY,CID_VUL_TREND,CID_VUL_OPERATION_TREND,CID_BASELINE_CHECK_SUMMARY,CID_BASELINE_CHECK_TREND,CID_BASELINE_CHECK_OPERATION_TREND",
  ReportId: 123,
} satisfies OperationCustomizeReportChartInput;
