// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDefaultKeyInfoInput } from "@cloudseal/alibaba-sas";

export const describeDefaultKeyInfoInput_parameters = {
  SourceIp: "58.246.73.***",
} satisfies DescribeDefaultKeyInfoInput;
