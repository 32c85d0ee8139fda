// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteCustomizeReportInput } from "@cloudseal/alibaba-sas";

export const deleteCustomizeReportInput_parameters = { ReportId: 123 } satisfies DeleteCustomizeReportInput;
