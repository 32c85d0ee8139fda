// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAllRegionsStatisticsInput } from "@cloudseal/alibaba-sas";

export const describeAllRegionsStatisticsInput_parameters = {
  From: "sas",
  Remark: "192.168.XX.XX",
  SourceIp: "33.80.XXX.XXX",
} satisfies DescribeAllRegionsStatisticsInput;
