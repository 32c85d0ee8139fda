// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteHybridProxyClusterInput } from "@cloudseal/alibaba-sas";

export const deleteHybridProxyClusterInput_parameters = {
  ClusterName: "proxy",
} satisfies DeleteHybridProxyClusterInput;
