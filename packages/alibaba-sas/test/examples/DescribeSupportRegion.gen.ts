// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSupportRegionOutput } from "@cloudseal/alibaba-sas";

export const describeSupportRegionOutput_example1 = {
  RequestId: "2C0699D3-4107-5A46-A4C4-E129A5967788",
  SupportRegion: ["cn-hangzhou"],
} satisfies DescribeSupportRegionOutput;
