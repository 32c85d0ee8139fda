// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeHybridProxyPolicyInput } from "../../src/operations/DescribeHybridProxyPolicy.gen.js";

export const describeHybridProxyPolicyInput_parameters = {
  ClusterName: "test-idc",
} satisfies DescribeHybridProxyPolicyInput;
