// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ExportCustomizeReportInput } from "@cloudseal/alibaba-sas";

export const exportCustomizeReportInput_parameters = {
  ExportType: "HTML",
  ReportId: 1,
} satisfies ExportCustomizeReportInput;
