// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateOssBucketScanTaskOutput } from "@cloudseal/alibaba-sas";

export const createOssBucketScanTaskOutput_example1 = {
  RequestId: "BBD75EC2-2F4F-5A7B-AA53-18724DC8****",
} satisfies CreateOssBucketScanTaskOutput;
