// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeSearchLogsInput, DescribeSearchLogsOutput } from "@cloudseal/tencent-tcss";

export const describeSearchLogsInput_example1 = {} satisfies DescribeSearchLogsInput;

export const describeSearchLogsOutput_example1 = {
  Data: ['"exec_start: bash -ec mysqladmin p****', "test2", "test3"],
  RequestId: "498e4cab-e95d-430b-bc4c-f5821bb278d4",
} satisfies DescribeSearchLogsOutput;
