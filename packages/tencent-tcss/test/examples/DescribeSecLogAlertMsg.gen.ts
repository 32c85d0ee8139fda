// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeSecLogAlertMsgInput, DescribeSecLogAlertMsgOutput } from "@cloudseal/tencent-tcss";

export const describeSecLogAlertMsgInput_example1 = {
  Type: ["log_reserve_full"],
} satisfies DescribeSecLogAlertMsgInput;

export const describeSecLogAlertMsgOutput_example1 = {
  List: [],
  RequestId: "627c34c0-e564-4352-92f8-98042f99b1f8",
} satisfies DescribeSecLogAlertMsgOutput;
