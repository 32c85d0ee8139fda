// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeHybridProxyListInput } from "@cloudseal/alibaba-sas";

export const describeHybridProxyListInput_parameters = {
  ClusterName: "idc-sas-proxy",
  CurrentPage: 1,
  PageSize: 20,
} satisfies DescribeHybridProxyListInput;
