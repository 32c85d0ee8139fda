// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeReportRecipientStatusInput } from "@cloudseal/alibaba-sas";

export const describeReportRecipientStatusInput_parameters = {
  Lang: "zh",
  Recipients: "username@example.com,username@example.com",
  SourceIp: "39.174.xxx.xxx",
} satisfies DescribeReportRecipientStatusInput;
