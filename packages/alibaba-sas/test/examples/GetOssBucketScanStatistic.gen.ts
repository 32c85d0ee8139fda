// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOssBucketScanStatisticInput, GetOssBucketScanStatisticOutput } from "@cloudseal/alibaba-sas";

export const getOssBucketScanStatisticInput_parameters = { Source: "API" } satisfies GetOssBucketScanStatisticInput;

export const getOssBucketScanStatisticOutput_example1 = {
  RequestId: "FAC50208-E56B-5CC8-8738-2B219D1A****",
  Data: {
    RiskBucket: 1,
    HighRisk: 0,
    MediumRisk: 0,
    LowRisk: 0,
    NoScanBucket: 1,
    TotalBucket: 1,
    ScanObject: 1,
    RemainAuth: 1,
    ExpireTime: 1714442403000,
    TotalObject: 1,
  },
} satisfies GetOssBucketScanStatisticOutput;
