// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyProcItemInput, DescribePropertyProcItemOutput } from "@cloudseal/alibaba-sas";

export const describePropertyProcItemInput_parameters = {
  CurrentPage: 1,
  ForceFlush: true,
  Name: "test",
  PageSize: 10,
} satisfies DescribePropertyProcItemInput;

export const describePropertyProcItemOutput_example1 = {
  RequestId: "BD8AD4C6-A169-4FA3-BA1F-ED40ED52973B",
  PageInfo: { CurrentPage: 1, PageSize: 5, TotalCount: 372, Count: 5 },
  PropertyItems: [{ Name: ".ss", Count: 8888 }],
} satisfies DescribePropertyProcItemOutput;
