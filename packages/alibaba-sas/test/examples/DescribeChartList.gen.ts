// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeChartListInput } from "@cloudseal/alibaba-sas";

export const describeChartListInput_parameters = {
  Lang: "zh",
  ProjectCode: "customize_report",
  ReportId: "720549",
} satisfies DescribeChartListInput;
