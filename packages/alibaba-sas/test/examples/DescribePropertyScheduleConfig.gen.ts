// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyScheduleConfigInput, DescribePropertyScheduleConfigOutput } from "@cloudseal/alibaba-sas";

export const describePropertyScheduleConfigInput_parameters = {
  Type: "scheduler_autorun_period",
} satisfies DescribePropertyScheduleConfigInput;

export const describePropertyScheduleConfigOutput_example1 = {
  Config: "3",
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
} satisfies DescribePropertyScheduleConfigOutput;
