// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCustomizedStrategyTargetsInput } from "@cloudseal/alibaba-sas";

export const describeCustomizedStrategyTargetsInput_parameters = {
  Lang: "en",
  SourceIp: "39.170.43.**",
} satisfies DescribeCustomizedStrategyTargetsInput;
