// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeContainerCriteriaInput, DescribeContainerCriteriaOutput } from "@cloudseal/alibaba-sas";

export const describeContainerCriteriaInput_parameters = {
  GroupField: "clusterId",
  Value: "cfb41a869c71e4678a97021582dd8a****",
} satisfies DescribeContainerCriteriaInput;

export const describeContainerCriteriaOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
  CriteriaList: [
    { Type: "input", Name: "clusterId", Values: "ManagedKubernetes,NotManagedKubernetes,PrivateKubernetes" },
  ],
} satisfies DescribeContainerCriteriaOutput;
