// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePluginSummaryInput } from "@cloudseal/alibaba-sas";

export const describePluginSummaryInput_parameters = {
  Lang: "zh",
  PluginName: "alihips",
} satisfies DescribePluginSummaryInput;
