// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVulTargetConfigInput, DescribeVulTargetConfigOutput } from "@cloudseal/alibaba-sas";

export const describeVulTargetConfigInput_parameters = {
  Type: "cve",
  Uuid: "ae1527a9-2308-46ab-b10a-48ae7ff7****",
} satisfies DescribeVulTargetConfigInput;

export const describeVulTargetConfigOutput_example1 = {
  TotalCount: 1,
  RequestId: "9FBC6E47-7508-58C9-9E76-528E118CB1CC",
  TargetConfigs: [{ Type: "cve", OverAllConfig: "on", Config: "on" }],
} satisfies DescribeVulTargetConfigOutput;
