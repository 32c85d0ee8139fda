// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeCloudVendorProductTemplateConfigInput,
} from "../../src/operations/DescribeCloudVendorProductTemplateConfig.gen.js";

export const describeCloudVendorProductTemplateConfigInput_parameters = {
  Lang: "zh",
  Vendor: "CHAITIN",
} satisfies DescribeCloudVendorProductTemplateConfigInput;
