// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVpcHoneyPotCriteriaInput, DescribeVpcHoneyPotCriteriaOutput } from "@cloudseal/alibaba-sas";

export const describeVpcHoneyPotCriteriaInput_parameters = { Lang: "zh" } satisfies DescribeVpcHoneyPotCriteriaInput;

export const describeVpcHoneyPotCriteriaOutput_example1 = {
  RequestId: "FCE38ADB-7361-4212-AD87-A4514E4DF925",
  CriteriaList: [{ Type: "select", Name: "vpcRegionId", Values: "ap-southeast-2,eu-west-1" }],
} satisfies DescribeVpcHoneyPotCriteriaOutput;
