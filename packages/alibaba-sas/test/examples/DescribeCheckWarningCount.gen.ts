// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCheckWarningCountInput } from "@cloudseal/alibaba-sas";

export const describeCheckWarningCountInput_parameters = {
  CheckId: 926,
  RiskId: 43,
  Status: 3,
} satisfies DescribeCheckWarningCountInput;
