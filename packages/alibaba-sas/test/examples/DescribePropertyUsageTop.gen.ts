// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyUsageTopInput } from "../../src/operations/DescribePropertyUsageTop.gen.js";

export const describePropertyUsageTopInput_parameters = { Type: "port" } satisfies DescribePropertyUsageTopInput;
