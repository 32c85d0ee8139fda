// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeInstanceVulStatisticsInput } from "@cloudseal/alibaba-sas";

export const describeInstanceVulStatisticsInput_parameters = {
  Types: "sca,app",
  Uuid: "5b268326-273e-44fc-a0e3-9482435c****",
} satisfies DescribeInstanceVulStatisticsInput;
