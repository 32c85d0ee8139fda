// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeNeedAsyncQueryInput } from "@cloudseal/alibaba-sas";

export const describeNeedAsyncQueryInput_parameters = { Type: "suspicious" } satisfies DescribeNeedAsyncQueryInput;
