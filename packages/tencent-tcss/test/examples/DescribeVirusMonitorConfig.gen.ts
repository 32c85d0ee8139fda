// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusMonitorConfigInput } from "@cloudseal/tencent-tcss";

export const describeVirusMonitorConfigInput_example1 = {} satisfies DescribeVirusMonitorConfigInput;
