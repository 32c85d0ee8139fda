// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeIdcProbeListInput } from "@cloudseal/alibaba-sas";

export const describeIdcProbeListInput_parameters = {
  CurrentPage: 1,
  IdcName: "3K IDC",
  PageSize: 20,
  Status: 0,
} satisfies DescribeIdcProbeListInput;
