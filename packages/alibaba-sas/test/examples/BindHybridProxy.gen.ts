// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { BindHybridProxyOutput } from "@cloudseal/alibaba-sas";

export const bindHybridProxyOutput_example1 = {
  RequestId: "11C96623-E106-59C9-866D-A6C82911459F",
} satisfies BindHybridProxyOutput;
