// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { OperateBucketScanTaskInput, OperateBucketScanTaskOutput } from "@cloudseal/alibaba-sas";

export const operateBucketScanTaskInput_parameters = {
  BucketName: "iboxpublic****",
  OperateCode: 1,
} satisfies OperateBucketScanTaskInput;

export const operateBucketScanTaskOutput_example1 = {
  RequestId: "0C8487EF-50C2-54BB-8634-10F8C35D****",
} satisfies OperateBucketScanTaskOutput;
