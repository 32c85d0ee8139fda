// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeSecLogJoinTypeListInput, DescribeSecLogJoinTypeListOutput } from "@cloudseal/tencent-tcss";

export const describeSecLogJoinTypeListInput_example1 = {} satisfies DescribeSecLogJoinTypeListInput;

export const describeSecLogJoinTypeListOutput_example1 = {
  List: [{ Count: 1931, SuperNodeCount: 21, IsJoined: true, LogType: "container_bash" }],
  RequestId: "dc56fda9-58c8-4c4f-9e8c-b7296836c1fe",
} satisfies DescribeSecLogJoinTypeListOutput;
