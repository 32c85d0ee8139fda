// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyHybridProxyClusterInput } from "@cloudseal/alibaba-sas";

export const modifyHybridProxyClusterInput_parameters = {
  ClusterName: "sas-test-cnnf",
  Remark: "test",
} satisfies ModifyHybridProxyClusterInput;
