// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ExportCustomizeReportInput } from "../../src/operations/ExportCustomizeReport.gen.js";

export const exportCustomizeReportInput_parameters = {
  ExportType: "HTML",
  ReportId: 1,
} satisfies ExportCustomizeReportInput;
