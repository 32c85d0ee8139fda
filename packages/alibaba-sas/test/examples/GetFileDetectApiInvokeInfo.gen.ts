// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileDetectApiInvokeInfoOutput } from "@cloudseal/alibaba-sas";

export const getFileDetectApiInvokeInfoOutput_example1 = {
  RequestId: "9f368b6e-d60a-43c5-bd6f-c7087f2d****",
  Data: {
    AuthCount: 10000,
    RemainAuthCount: 900,
    FlowRate: 20,
    TimeUnit: "SECONDS",
    Expire: 1815753600000,
    SaleVersion: 2,
  },
} satisfies GetFileDetectApiInvokeInfoOutput;
