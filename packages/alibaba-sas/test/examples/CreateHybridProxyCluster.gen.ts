// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateHybridProxyClusterInput } from "@cloudseal/alibaba-sas";

export const createHybridProxyClusterInput_parameters = {
  ClusterName: "test",
  Ip: "117.71.xx.xx",
  Remark: "testRemark",
} satisfies CreateHybridProxyClusterInput;
