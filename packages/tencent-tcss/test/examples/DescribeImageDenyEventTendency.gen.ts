// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeImageDenyEventTendencyInput,
  DescribeImageDenyEventTendencyOutput,
} from "@cloudseal/tencent-tcss";

export const describeImageDenyEventTendencyInput_example1 = {
  EndTime: "2021-05-01",
  StartTime: "2021-05-07",
} satisfies DescribeImageDenyEventTendencyInput;

export const describeImageDenyEventTendencyOutput_example1 = {
  AlarmList: [{ Date: "2020-09-22", EventCount: 0 }],
  DenyList: [{ Date: "2020-09-22", EventCount: 0 }],
  RequestId: "xx",
} satisfies DescribeImageDenyEventTendencyOutput;
