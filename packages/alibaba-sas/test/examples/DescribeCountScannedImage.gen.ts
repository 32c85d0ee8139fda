// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCountScannedImageOutput } from "@cloudseal/alibaba-sas";

export const describeCountScannedImageOutput_example1 = {
  RequestId: "3F4236AB-7070-538D-85EB-98EBFE6C****",
  ScannedCount: 11,
} satisfies DescribeCountScannedImageOutput;
