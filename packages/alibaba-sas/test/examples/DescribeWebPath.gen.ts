// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebPathInput, DescribeWebPathOutput } from "@cloudseal/alibaba-sas";

export const describeWebPathInput_parameters = {
  CurrentPage: 1,
  PageSize: 20,
  Type: "web_path",
} satisfies DescribeWebPathInput;

export const describeWebPathOutput_example1 = {
  CurrentPage: 1,
  PageSize: 20,
  RequestId: "B37C9052-A73E-4707-A024-92477028****",
  TotalCount: 2,
  Count: 2,
  ConfigList: [
    {
      WebPath: "/root/www****",
      WebPathType: "def",
      TargetList: [{ Target: "82048187-bb9b-4e19-8320-7b4ddb97****", TargetType: "uuid" }],
    },
  ],
} satisfies DescribeWebPathOutput;
