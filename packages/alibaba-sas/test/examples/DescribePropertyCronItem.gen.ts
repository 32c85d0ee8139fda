// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyCronItemInput, DescribePropertyCronItemOutput } from "@cloudseal/alibaba-sas";

export const describePropertyCronItemInput_parameters = {
  CurrentPage: 1,
  ForceFlush: false,
  PageSize: 20,
  Source: "/data",
} satisfies DescribePropertyCronItemInput;

export const describePropertyCronItemOutput_example1 = {
  RequestId: "291B49F9-1685-4005-9D34-606B6F78****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 11, Count: 11 },
  PropertyItems: [{ Source: "/data", Count: 23 }],
} satisfies DescribePropertyCronItemOutput;
