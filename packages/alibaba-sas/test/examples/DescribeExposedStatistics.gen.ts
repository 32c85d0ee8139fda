// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeExposedStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeExposedStatisticsOutput_example1 = {
  RequestId: "4B897D10-B3CD-4A93-A5FA-591F3ED12A86",
  ExposedLaterVulCount: 5,
  ExposedComponentCount: 7,
  ExposedPortCount: 6,
  ExposedInstanceCount: 100,
  ExposedWeekPasswordMachineCount: 20,
  ExposedNntfVulCount: 0,
  GatewayAssetCount: 3,
  ExposedIpCount: 100,
  ExposedAsapVulCount: 1,
} satisfies DescribeExposedStatisticsOutput;
