// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeReportExportInput } from "@cloudseal/alibaba-sas";

export const describeReportExportInput_parameters = { ExportId: 2, Lang: "zh" } satisfies DescribeReportExportInput;
