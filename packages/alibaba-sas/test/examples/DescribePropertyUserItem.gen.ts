// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyUserItemInput, DescribePropertyUserItemOutput } from "@cloudseal/alibaba-sas";

export const describePropertyUserItemInput_parameters = {
  CurrentPage: 1,
  ForceFlush: true,
  PageSize: 2,
  User: "adm",
} satisfies DescribePropertyUserItemInput;

export const describePropertyUserItemOutput_example1 = {
  RequestId: "76068BE2-F9C4-4EDD-967B-F503B8CCDD3D",
  PageInfo: { CurrentPage: 1, PageSize: 2, TotalCount: 114, Count: 2 },
  PropertyItems: [{ User: "adm", Count: 384 }],
} satisfies DescribePropertyUserItemOutput;
