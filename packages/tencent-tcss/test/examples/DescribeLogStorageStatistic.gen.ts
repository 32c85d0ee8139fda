// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeLogStorageStatisticInput, DescribeLogStorageStatisticOutput } from "@cloudseal/tencent-tcss";

export const describeLogStorageStatisticInput_example1 = {} satisfies DescribeLogStorageStatisticInput;

export const describeLogStorageStatisticOutput_example1 = {
  UsedSize: 89546766804,
  TotalSize: 1073741824000,
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies DescribeLogStorageStatisticOutput;
