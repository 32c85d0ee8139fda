// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClusterVulStatisticsInput, DescribeClusterVulStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeClusterVulStatisticsInput_parameters = {
  ClusterId: "c471f0f61b9c04f8380556e922cf1****",
  Types: "cve,app,sca",
} satisfies DescribeClusterVulStatisticsInput;

export const describeClusterVulStatisticsOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF46038",
  VulStat: { AsapCount: "13", LaterCount: "21", NntfCount: "0" },
} satisfies DescribeClusterVulStatisticsOutput;
