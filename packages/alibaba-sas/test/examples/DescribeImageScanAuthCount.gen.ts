// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageScanAuthCountOutput } from "@cloudseal/alibaba-sas";

export const describeImageScanAuthCountOutput_example1 = {
  RequestId: "892NYH839-0EDC-4CD0-A2EF-5BD294656C99",
  ImageScan: { ScanCount: 5489, ImageScanCapacity: 15340, InstanceId: "sas-qdl123412****" },
} satisfies DescribeImageScanAuthCountOutput;
