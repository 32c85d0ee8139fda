// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeRiskListCheckResultInput, DescribeRiskListCheckResultOutput } from "@cloudseal/alibaba-sas";

export const describeRiskListCheckResultInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 10,
  SourceIp: "59.57.XX.XX",
} satisfies DescribeRiskListCheckResultInput;

export const describeRiskListCheckResultOutput_example1 = {
  RequestId: "3BFB4989-A108-46A4-954E-FF7EF02D1078",
  List: [{ riskCount: 3, InstanceId: "rm-bp1e8t4q15sr3****" }],
} satisfies DescribeRiskListCheckResultOutput;
