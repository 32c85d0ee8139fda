// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulSummaryInput, DescribeVulSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeVulSummaryInput_example1 = {} satisfies DescribeVulSummaryInput;

export const describeVulSummaryOutput_example1 = {
  EmergencyVulnerabilityCount: 53,
  PocExpLevelVulCount: 761,
  RemoteExpLevelVulCount: 29,
  RequestId: "4cfc5e95-49f3-4c71-8048-0db454ed49b7",
  SeriousVulCount: 2924,
  SeriousVulNewestImageCount: 296,
  SeriousVulnerabilityLocalImageCount: 169,
  SeriousVulnerabilityRegistryImageCount: 127,
  SuggestVulCount: 2013,
  SystemVulnerabilityFocusCount: 1536,
  VulTotalCount: 5513,
  WebVulnerabilityFocusCount: 477,
} satisfies DescribeVulSummaryOutput;
