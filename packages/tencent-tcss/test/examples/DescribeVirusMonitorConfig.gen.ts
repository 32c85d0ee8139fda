// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVirusMonitorConfigInput } from "../../src/operations/DescribeVirusMonitorConfig.gen.js";

export const describeVirusMonitorConfigInput_example1 = {} satisfies DescribeVirusMonitorConfigInput;
