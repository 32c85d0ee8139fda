// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCustomizeReportConfigDetailInput } from "@cloudseal/alibaba-sas";

export const describeCustomizeReportConfigDetailInput_parameters = {
  Lang: "zh",
  ReportId: 619031,
  SourceIp: "202.104.XXX.XXX",
} satisfies DescribeCustomizeReportConfigDetailInput;
