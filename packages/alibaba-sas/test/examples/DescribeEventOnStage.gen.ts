// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeEventOnStageInput, DescribeEventOnStageOutput } from "@cloudseal/alibaba-sas";

export const describeEventOnStageInput_parameters = { Lang: "zh" } satisfies DescribeEventOnStageInput;

export const describeEventOnStageOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E332241XXXXX",
  SecurityEventStageResponse: { SecurityEventOnStag: { test: "test", test2: 1 } },
} satisfies DescribeEventOnStageOutput;
