// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVolDingdingMessageInput } from "@cloudseal/alibaba-sas";

export const describeVolDingdingMessageInput_parameters = {
  Lang: "zh",
  SourceIp: "1.2.XX.XX",
} satisfies DescribeVolDingdingMessageInput;
