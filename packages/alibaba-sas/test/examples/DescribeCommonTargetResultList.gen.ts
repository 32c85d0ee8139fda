// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCommonTargetResultListInput, DescribeCommonTargetResultListOutput } from "@cloudseal/alibaba-sas";

export const describeCommonTargetResultListInput_parameters = {
  SourceIp: "113.57.XX.XX",
  Type: "webshell_timescan",
} satisfies DescribeCommonTargetResultListInput;

export const describeCommonTargetResultListOutput_example1 = {
  RequestId: "6673D49C-A9AB-40DD-B4A2-B92306701AE7",
  TargetConfig: {
    Type: "webshell_timescan",
    Flag: "del",
    TotalCount: "22",
    TargetDefault: "add",
    TargetType: "uuid",
    TargetList: ["i-bp1hduhk14uekf7i****"],
  },
} satisfies DescribeCommonTargetResultListOutput;
