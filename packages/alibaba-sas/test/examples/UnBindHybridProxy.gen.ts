// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UnBindHybridProxyInput } from "../../src/operations/UnBindHybridProxy.gen.js";

export const unBindHybridProxyInput_parameters = { ClusterName: "proxy-test" } satisfies UnBindHybridProxyInput;
