// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVendorListOutput } from "@cloudseal/alibaba-sas";

export const describeVendorListOutput_example1 = {
  RequestId: "340D7FC4-D575-1661-8ACD-CFA7BE57B795",
  VendorNameList: ["ALIYUN"],
} satisfies DescribeVendorListOutput;
