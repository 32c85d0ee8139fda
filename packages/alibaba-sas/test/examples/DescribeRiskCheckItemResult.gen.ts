// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeRiskCheckItemResultInput, DescribeRiskCheckItemResultOutput } from "@cloudseal/alibaba-sas";

export const describeRiskCheckItemResultInput_parameters = {
  CurrentPage: 1,
  ItemId: 2,
  Lang: "zh",
  PageSize: 20,
  SourceIp: "173.128.XX.XX",
} satisfies DescribeRiskCheckItemResultInput;

export const describeRiskCheckItemResultOutput_example1 = {
  RequestId: "3BFB4989-A108-46A4-954E-FF7EF02D1078",
  PageContentResource: {
    CurrentPage: 1,
    ContentResource: { key: "" },
    PageSize: 10,
    TotalCount: 1,
    PageCount: 3,
    Count: 1,
  },
} satisfies DescribeRiskCheckItemResultOutput;
