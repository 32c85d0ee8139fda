// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeExcludeSystemPathInput, DescribeExcludeSystemPathOutput } from "@cloudseal/alibaba-sas";

export const describeExcludeSystemPathInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
} satisfies DescribeExcludeSystemPathInput;

export const describeExcludeSystemPathOutput_example1 = {
  RequestId: "FBBEB173-1F43-505F-A876-C03ECDF6****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 55, Count: 20 },
  ExcludePaths: [{ Path: "/bin/", Os: "linux" }],
} satisfies DescribeExcludeSystemPathOutput;
