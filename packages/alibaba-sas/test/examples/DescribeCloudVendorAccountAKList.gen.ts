// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCloudVendorAccountAKListInput } from "@cloudseal/alibaba-sas";

export const describeCloudVendorAccountAKListInput_parameters = {
  AuthIds: "2624",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  Status: 1,
  SubAccountName: "AlibabaCloud_***",
  Vendor: "VOLCENGINE",
  VendorAuthAlias: "test",
} satisfies DescribeCloudVendorAccountAKListInput;
