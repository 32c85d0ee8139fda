// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWhiteListAuthorizeInput } from "@cloudseal/alibaba-sas";

export const describeWhiteListAuthorizeInput_parameters = {
  Lang: "zh",
  SourceIp: "180.119.XX.XX",
} satisfies DescribeWhiteListAuthorizeInput;
