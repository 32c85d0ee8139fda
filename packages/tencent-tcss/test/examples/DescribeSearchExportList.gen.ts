// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeSearchExportListInput, DescribeSearchExportListOutput } from "@cloudseal/tencent-tcss";

export const describeSearchExportListInput_example1 = {
  Query:
    '{"index":["netflow"],"body":{"query":{"bool":{"filter":{"bool":{"filter":{"range":{"timestamp":{"gte":1597075200000,"lte":1597161599999}}},"must":[],"must_not":[],"should":[]}}}},"highlight":{"fields":{"*":{}}}},"sort":[{"timestamp":"desc"}]}',
} satisfies DescribeSearchExportListInput;

export const describeSearchExportListOutput_example1 = {
  JobId: "356125",
  RequestId: "e4ee7f6c-a036-43e7-b98f-96f174827fea",
} satisfies DescribeSearchExportListOutput;
