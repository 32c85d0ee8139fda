// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyPortItemInput, DescribePropertyPortItemOutput } from "@cloudseal/alibaba-sas";

export const describePropertyPortItemInput_parameters = {
  CurrentPage: 1,
  ForceFlush: true,
  PageSize: 5,
  Port: "22",
} satisfies DescribePropertyPortItemInput;

export const describePropertyPortItemOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  PageInfo: { CurrentPage: 1, PageSize: 5, TotalCount: 163, Count: 5 },
  PropertyItems: [{ Port: "22", Count: 495, Proto: "tcp" }],
} satisfies DescribePropertyPortItemOutput;
