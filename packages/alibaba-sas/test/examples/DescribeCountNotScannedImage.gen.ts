// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCountNotScannedImageOutput } from "@cloudseal/alibaba-sas";

export const describeCountNotScannedImageOutput_example1 = {
  NotScannedCnt: 28,
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
} satisfies DescribeCountNotScannedImageOutput;
