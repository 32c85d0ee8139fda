// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClusterScannerListInput } from "../../src/operations/DescribeClusterScannerList.gen.js";

export const describeClusterScannerListInput_parameters = { Lang: "zh" } satisfies DescribeClusterScannerListInput;
