// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulImageSummaryInput, DescribeVulImageSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeVulImageSummaryInput_example1 = {} satisfies DescribeVulImageSummaryInput;

export const describeVulImageSummaryOutput_example1 = {
  AllAuthorizedImageCount: 5703,
  EmergencyVulCount: 38,
  RequestId: "e06df6e9-3f54-41d0-9857-41ed365623a2",
  ScannedImageCount: 2,
  SeriousVulImageCount: 2,
  SupportVulTotalCount: 70678,
  SysTemVulCount: 634,
  VulLibraryUpdateTime: "2024-10-29 19:42:56",
  VulTotalCount: 2086,
  WebVulCount: 1442,
} satisfies DescribeVulImageSummaryOutput;
