// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeVulDefendCountStatisticsInput,
  DescribeVulDefendCountStatisticsOutput,
} from "@cloudseal/alibaba-sas";

export const describeVulDefendCountStatisticsInput_parameters = {
  VulType: "emg",
} satisfies DescribeVulDefendCountStatisticsInput;

export const describeVulDefendCountStatisticsOutput_example1 = {
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
  RaspDefendedCount: 10,
  RaspDefensibleCount: 100,
} satisfies DescribeVulDefendCountStatisticsOutput;
