// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAutoDelConfigOutput } from "@cloudseal/alibaba-sas";

export const describeAutoDelConfigOutput_example1 = {
  Days: 30,
  RequestId: "C56F66FD-C4EE-4813-ABDC-4FF94B6C384E",
} satisfies DescribeAutoDelConfigOutput;
