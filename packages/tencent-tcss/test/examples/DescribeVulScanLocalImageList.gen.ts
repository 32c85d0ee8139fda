// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulScanLocalImageListOutput } from "@cloudseal/tencent-tcss";

export const describeVulScanLocalImageListOutput_example1 = {
  TotalCount: 1,
  List: [
    {
      MediumLevelVulCount: 0,
      ScanStatus: "SCANNING",
      ScanEndTime: "2006-01-02 15:04:05",
      ScanStartTime: "2006-01-02 15:04:05",
      ErrorStatus: "0",
      ImageID: "sha256:80beff5ff34259ceb7fbe9cd10b2d94912618f5b5595f234349c5bb0cd4f9211",
      ImageName: "ImageName",
      CriticalLevelVulCount: 0,
      TaskID: 0,
      ScanDuration: 0,
      HighLevelVulCount: 0,
      LowLevelVulCount: 0,
      Size: 0,
    },
  ],
  RequestId: "d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b",
} satisfies DescribeVulScanLocalImageListOutput;
