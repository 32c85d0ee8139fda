// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteHybridProxyInput } from "@cloudseal/alibaba-sas";

export const deleteHybridProxyInput_parameters = {
  ClusterName: "IDC-代理",
  Uuid: "inet-proxy-d2d94e8b-bb25-4744-8004-1e08a53c****",
} satisfies DeleteHybridProxyInput;
