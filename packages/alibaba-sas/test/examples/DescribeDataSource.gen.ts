// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDataSourceInput } from "@cloudseal/alibaba-sas";

export const describeDataSourceInput_parameters = {
  ConfigType: "DingTalk",
  Lang: "zh",
  SourceIp: "39.155.*.*",
} satisfies DescribeDataSourceInput;
