// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeHybridProxyPolicyInput } from "@cloudseal/alibaba-sas";

export const describeHybridProxyPolicyInput_parameters = {
  ClusterName: "test-idc",
} satisfies DescribeHybridProxyPolicyInput;
