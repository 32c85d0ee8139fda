// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeUserBaselineAuthorizationInput,
  DescribeUserBaselineAuthorizationOutput,
} from "@cloudseal/alibaba-sas";

export const describeUserBaselineAuthorizationInput_parameters = {
  Lang: "zh",
  SourceIp: "1.2.3.4",
} satisfies DescribeUserBaselineAuthorizationInput;

export const describeUserBaselineAuthorizationOutput_example1 = {
  RequestId: "0AF20EB0-EBBC-4B94-9B84-F3BAFAC53EDE",
  UserBaselineAuthorization: { Status: 1 },
} satisfies DescribeUserBaselineAuthorizationOutput;
