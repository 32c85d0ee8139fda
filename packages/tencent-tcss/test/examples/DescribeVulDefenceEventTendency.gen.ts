// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeVulDefenceEventTendencyInput,
  DescribeVulDefenceEventTendencyOutput,
} from "@cloudseal/tencent-tcss";

export const describeVulDefenceEventTendencyInput_example1 = {
  EndTime: "2021-05-01",
  StartTime: "2021-05-07",
} satisfies DescribeVulDefenceEventTendencyInput;

export const describeVulDefenceEventTendencyOutput_example1 = {
  AttackList: [{ Date: "2020-09-22", EventCount: 0 }],
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  DefendedList: [{ Date: "2020-09-22", EventCount: 0 }],
} satisfies DescribeVulDefenceEventTendencyOutput;
