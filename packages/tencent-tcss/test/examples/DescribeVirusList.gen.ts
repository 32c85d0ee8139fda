// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusListInput, DescribeVirusListOutput } from "@cloudseal/tencent-tcss";

export const describeVirusListInput_firstPage = {} satisfies DescribeVirusListInput;

export const describeVirusListOutput_none = {
  List: [],
  RequestId: "522d7714-ef53-4940-b0ed-46d59a3cf0fd",
  TotalCount: 0,
} satisfies DescribeVirusListOutput;
