// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCommonTargetConfigInput, DescribeCommonTargetConfigOutput } from "@cloudseal/alibaba-sas";

export const describeCommonTargetConfigInput_parameters = {
  Type: "kdump_switch",
} satisfies DescribeCommonTargetConfigInput;

export const describeCommonTargetConfigOutput_example1 = {
  RequestId: "09969D2C-4FAD-429E-BFBF-9A60DEF8BF6F",
  TargetList: [{ Flag: "add", Target: "c23551de6149343e8a54e69fbefe6****", TargetType: "image_repo" }],
} satisfies DescribeCommonTargetConfigOutput;
