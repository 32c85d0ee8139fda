// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeRiskItemTypeInput, DescribeRiskItemTypeOutput } from "@cloudseal/alibaba-sas";

export const describeRiskItemTypeInput_parameters = {
  Lang: "zh",
  SourceIp: "183.237.XX.XX",
} satisfies DescribeRiskItemTypeInput;

export const describeRiskItemTypeOutput_example1 = {
  RequestId: "3B3F3A90-46A5-4023-A2D8-D68B14262F96",
  List: [{ Id: 37625n, Title: "身份认证及权限" }],
} satisfies DescribeRiskItemTypeOutput;
