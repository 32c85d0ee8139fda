// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePluginSummaryInput } from "../../src/operations/DescribePluginSummary.gen.js";

export const describePluginSummaryInput_parameters = {
  Lang: "zh",
  PluginName: "alihips",
} satisfies DescribePluginSummaryInput;
