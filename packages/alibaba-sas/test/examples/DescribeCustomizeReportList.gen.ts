// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCustomizeReportListInput } from "@cloudseal/alibaba-sas";

export const describeCustomizeReportListInput_parameters = {
  Lang: "zh",
  Pinned: false,
  ReportStatus: 1,
  ReportType: 0,
  ReportVersion: "2.0.0",
  Title: "test",
} satisfies DescribeCustomizeReportListInput;
