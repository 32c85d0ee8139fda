// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVulConfigInput, DescribeVulConfigOutput } from "@cloudseal/alibaba-sas";

export const describeVulConfigInput_parameters = {
  SourceIp: "113.110.XX.XX",
  Type: "cve",
} satisfies DescribeVulConfigInput;

export const describeVulConfigOutput_example1 = {
  TotalCount: 10,
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
  TargetConfigs: [{ Type: "cve", OverAllConfig: "on", Config: "90" }],
} satisfies DescribeVulConfigOutput;
