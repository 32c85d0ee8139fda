// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CopyCustomizeReportConfigInput } from "@cloudseal/alibaba-sas";

export const copyCustomizeReportConfigInput_parameters = {
  Lang: "zh",
  ReportId: 492742,
  SourceIp: "59.46.XXX.XXX",
} satisfies CopyCustomizeReportConfigInput;
