// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCommonOverallConfigInput, DescribeCommonOverallConfigOutput } from "@cloudseal/alibaba-sas";

export const describeCommonOverallConfigInput_parameters = {
  SourceIp: "59.61.XX.XX",
  Type: "kdump_switch",
} satisfies DescribeCommonOverallConfigInput;

export const describeCommonOverallConfigOutput_example1 = {
  RequestId: "6D9CDB47-6191-4415-BE63-7E8B12CD4FBE",
  OverallConfig: { Type: "kdump_switch", Config: "on" },
} satisfies DescribeCommonOverallConfigOutput;
