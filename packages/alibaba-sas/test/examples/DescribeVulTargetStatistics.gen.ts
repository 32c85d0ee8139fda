// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVulTargetStatisticsInput, DescribeVulTargetStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeVulTargetStatisticsInput_parameters = { Type: "cve" } satisfies DescribeVulTargetStatisticsInput;

export const describeVulTargetStatisticsOutput_example1 = {
  CurrentPage: 1,
  RequestId: "23AD0BD2-8771-5647-819E-6BA51E212F80",
  PageSize: 10,
  TotalCount: 1,
  TargetStats: [
    {
      VulType: "cve",
      TotalCount: 1,
      UuidCount: 1,
      Targets: [{ Flag: "add", Target: "0011ea53-738c-4bff-93be-ce6a1cc9****", TargetType: "uuid" }],
    },
  ],
} satisfies DescribeVulTargetStatisticsOutput;
