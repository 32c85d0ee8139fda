// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCloudVendorProductTemplateConfigInput } from "@cloudseal/alibaba-sas";

export const describeCloudVendorProductTemplateConfigInput_parameters = {
  Lang: "zh",
  Vendor: "CHAITIN",
} satisfies DescribeCloudVendorProductTemplateConfigInput;
