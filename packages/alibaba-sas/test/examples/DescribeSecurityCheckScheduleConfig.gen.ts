// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeSecurityCheckScheduleConfigInput,
  DescribeSecurityCheckScheduleConfigOutput,
} from "@cloudseal/alibaba-sas";

export const describeSecurityCheckScheduleConfigInput_parameters = {
  Lang: "zh",
  SourceIp: "1.2.XX.XX",
} satisfies DescribeSecurityCheckScheduleConfigInput;

export const describeSecurityCheckScheduleConfigOutput_example1 = {
  RequestId: "48D2E9A9-A1B0-4295-B727-0995757C47E9",
  RiskCheckJobConfig: { EndTime: 12, StartTime: 6, DaysOfWeek: "1,2,3" },
} satisfies DescribeSecurityCheckScheduleConfigOutput;
