// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeUnauthorizedCoresTendencyInput,
  DescribeUnauthorizedCoresTendencyOutput,
} from "@cloudseal/tencent-tcss";

export const describeUnauthorizedCoresTendencyInput_example1 = {} satisfies DescribeUnauthorizedCoresTendencyInput;

export const describeUnauthorizedCoresTendencyOutput_example1 = {
  List: [{ DateTime: "2020-09-22 00:00:00", CoresCount: 1 }],
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies DescribeUnauthorizedCoresTendencyOutput;
