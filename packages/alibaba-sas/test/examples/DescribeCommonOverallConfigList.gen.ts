// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCommonOverallConfigListOutput } from "@cloudseal/alibaba-sas";

export const describeCommonOverallConfigListOutput_example1 = {
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
  OverallList: [{ Type: "kdump_switch", TotalCount: 184, Config: "on", AuthVersionList: [""] }],
} satisfies DescribeCommonOverallConfigListOutput;
