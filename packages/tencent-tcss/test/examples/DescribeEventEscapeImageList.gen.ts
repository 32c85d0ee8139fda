// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeEventEscapeImageListInput, DescribeEventEscapeImageListOutput } from "@cloudseal/tencent-tcss";

export const describeEventEscapeImageListInput_example1 = {} satisfies DescribeEventEscapeImageListInput;

export const describeEventEscapeImageListOutput_example1 = {
  List: [],
  TotalCount: 0,
  RequestId: "1342908a-3151-4551-b311-aeea4059713c",
} satisfies DescribeEventEscapeImageListOutput;
