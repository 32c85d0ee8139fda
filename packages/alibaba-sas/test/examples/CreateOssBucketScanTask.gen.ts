// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  CreateOssBucketScanTaskInput,
  CreateOssBucketScanTaskOutput,
} from "../../src/operations/CreateOssBucketScanTask.gen.js";

export const createOssBucketScanTaskInput_parameters = {
  AllKeyPrefix: true,
  DecompressMaxFileCount: 100,
  DecompressMaxLayer: 1,
  LastModifiedStartTime: 1724301769834,
  ScanMode: 1,
} satisfies CreateOssBucketScanTaskInput;

export const createOssBucketScanTaskOutput_example1 = {
  RequestId: "BBD75EC2-2F4F-5A7B-AA53-18724DC8****",
} satisfies CreateOssBucketScanTaskOutput;
