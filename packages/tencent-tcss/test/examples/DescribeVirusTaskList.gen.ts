// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusTaskListInput, DescribeVirusTaskListOutput } from "@cloudseal/tencent-tcss";

export const describeVirusTaskListInput_example1 = { TaskId: "faketaskid" } satisfies DescribeVirusTaskListInput;

export const describeVirusTaskListOutput_example1 = {
  List: [],
  RequestId: "ff49ad4b-fe52-4f9d-8810-ba377eab9124",
  TotalCount: 6,
} satisfies DescribeVirusTaskListOutput;
