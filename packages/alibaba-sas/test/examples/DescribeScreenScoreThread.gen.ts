// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeScreenScoreThreadInput } from "@cloudseal/alibaba-sas";

export const describeScreenScoreThreadInput_parameters = {
  EndTime: 1668064495000,
  Source: 0,
  StartTime: 1651290987000,
} satisfies DescribeScreenScoreThreadInput;
