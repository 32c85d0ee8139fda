// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageRepoCriteriaInput, DescribeImageRepoCriteriaOutput } from "@cloudseal/alibaba-sas";

export const describeImageRepoCriteriaInput_parameters = { Value: "2.0.2" } satisfies DescribeImageRepoCriteriaInput;

export const describeImageRepoCriteriaOutput_example1 = {
  RequestId: "F35F45B0-5D6B-4238-BE02-A62D0760E840",
  CriteriaList: [{ Type: "select", Name: "vulStatus", Values: "NO,YES" }],
} satisfies DescribeImageRepoCriteriaOutput;
