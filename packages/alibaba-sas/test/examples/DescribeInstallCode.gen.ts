// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeInstallCodeOutput } from "@cloudseal/alibaba-sas";

export const describeInstallCodeOutput_example1 = {
  Code: "200",
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB393****",
} satisfies DescribeInstallCodeOutput;
