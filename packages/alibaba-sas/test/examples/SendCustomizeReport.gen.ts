// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SendCustomizeReportInput } from "@cloudseal/alibaba-sas";

export const sendCustomizeReportInput_parameters = { ReportId: 123 } satisfies SendCustomizeReportInput;
