// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAssetsScaProcessNumInput } from "../../src/operations/DescribeAssetsScaProcessNum.gen.js";

export const describeAssetsScaProcessNumInput_parameters = {
  BizType: "java",
} satisfies DescribeAssetsScaProcessNumInput;
