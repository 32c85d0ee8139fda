// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertySoftwareItemInput, DescribePropertySoftwareItemOutput } from "@cloudseal/alibaba-sas";

export const describePropertySoftwareItemInput_parameters = {
  CurrentPage: 1,
  ForceFlush: true,
  Name: "test",
  PageSize: 10,
} satisfies DescribePropertySoftwareItemInput;

export const describePropertySoftwareItemOutput_example1 = {
  RequestId: "3A85CFCF-05C8-451A-9E41-C0D5E96BA407",
  PageInfo: { CurrentPage: 1, PageSize: 2, TotalCount: 5037, Count: 2 },
  PropertyItems: [{ Name: "aaa_base", Count: 23 }],
} satisfies DescribePropertySoftwareItemOutput;
