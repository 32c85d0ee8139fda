// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeInspectionReportInput, DescribeInspectionReportOutput } from "@cloudseal/tencent-tcss";

export const describeInspectionReportInput_example1 = {} satisfies DescribeInspectionReportInput;

export const describeInspectionReportOutput_example1 = {
  ReportName: "report.csv",
  ReportUrl: "https://cwp-1258344699.cos.ap-guangzhou.myqcloud.com/report.csv",
  RequestId: "d1be9e4b-99db-47cb-8aa1-11b4c4b7becd",
} satisfies DescribeInspectionReportOutput;
