// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeStrictEventNameInput } from "@cloudseal/alibaba-sas";

export const describeStrictEventNameInput_parameters = { Lang: "zh" } satisfies DescribeStrictEventNameInput;
