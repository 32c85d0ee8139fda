// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCloudVendorTrialConfigInput } from "../../src/operations/DescribeCloudVendorTrialConfig.gen.js";

export const describeCloudVendorTrialConfigInput_parameters = {
  Vendor: "AWS",
} satisfies DescribeCloudVendorTrialConfigInput;
