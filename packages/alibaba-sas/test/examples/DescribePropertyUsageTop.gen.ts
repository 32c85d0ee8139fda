// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyUsageTopInput } from "@cloudseal/alibaba-sas";

export const describePropertyUsageTopInput_parameters = { Type: "port" } satisfies DescribePropertyUsageTopInput;
