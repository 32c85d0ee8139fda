// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAppVulScanCycleOutput } from "@cloudseal/alibaba-sas";

export const describeAppVulScanCycleOutput_example1 = {
  Cycle: "1week",
  RequestId: "934E6D2A-0123-5A99-88BA-80DC27634E22",
} satisfies DescribeAppVulScanCycleOutput;
