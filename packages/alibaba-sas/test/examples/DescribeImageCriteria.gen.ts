// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageCriteriaInput, DescribeImageCriteriaOutput } from "@cloudseal/alibaba-sas";

export const describeImageCriteriaInput_parameters = { Value: "525" } satisfies DescribeImageCriteriaInput;

export const describeImageCriteriaOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
  CriteriaList: [{ Type: "input", Name: "vulStatus", Values: "NO,YES" }],
} satisfies DescribeImageCriteriaOutput;
