// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeUniSupportRegionOutput } from "@cloudseal/alibaba-sas";

export const describeUniSupportRegionOutput_example1 = {
  RequestId: "F35F45B0-5D6B-4238-BE02-A62D0760****",
  UniSupportRegion: ["cn-hangzhou"],
} satisfies DescribeUniSupportRegionOutput;
