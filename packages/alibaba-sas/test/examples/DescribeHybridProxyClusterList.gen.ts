// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeHybridProxyClusterListInput } from "@cloudseal/alibaba-sas";

export const describeHybridProxyClusterListInput_parameters = {
  ClusterName: "test",
  CurrentPage: 1,
  PageSize: 20,
} satisfies DescribeHybridProxyClusterListInput;
