// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateCustomizeReportStatusInput } from "@cloudseal/alibaba-sas";

export const updateCustomizeReportStatusInput_parameters = {
  PinnedTime: 1717430400000,
  ReportId: 123,
  ReportStatus: 1,
} satisfies UpdateCustomizeReportStatusInput;
