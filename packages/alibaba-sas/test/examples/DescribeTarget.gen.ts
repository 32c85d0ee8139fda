// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeTargetInput, DescribeTargetOutput } from "@cloudseal/alibaba-sas";

export const describeTargetInput_parameters = {
  Config: '{"vulType":"cms"}',
  Type: "vul",
} satisfies DescribeTargetInput;

export const describeTargetOutput_example1 = {
  TotalCount: 10,
  RequestId: "79CFF74D-E967-5407-8A78-EE03B925FDAA",
  Targets: [{ Flag: "del", Target: "5c5f0169-3527-40a2-b5ff-0bc1db8f****", TargetType: "uuid" }],
} satisfies DescribeTargetOutput;
