// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClusterScannerListInput } from "@cloudseal/alibaba-sas";

export const describeClusterScannerListInput_parameters = { Lang: "zh" } satisfies DescribeClusterScannerListInput;
