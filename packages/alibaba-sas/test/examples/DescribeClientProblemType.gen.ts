// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClientProblemTypeInput } from "@cloudseal/alibaba-sas";

export const describeClientProblemTypeInput_parameters = { Lang: "zh" } satisfies DescribeClientProblemTypeInput;
