// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeVulLevelImageSummaryOutput } from "@cloudseal/tencent-tcss";

export const describeVulLevelImageSummaryOutput_example1 = {
  LowLevelVulLocalImagePercent: 0,
  HighLevelVulLocalImagePercent: 0,
  LocalNewestImageCount: 0,
  LowLevelVulRegistryImagePercent: 0,
  MediumLevelVulRegistryImagePercent: 0,
  HighLevelVulRegistryImagePercent: 0,
  MediumLevelVulLocalImagePercent: 0,
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  CriticalLevelVulLocalImagePercent: 0,
  CriticalLevelVulRegistryImagePercent: 0,
  RegistryNewestImageCount: 0,
} satisfies DescribeVulLevelImageSummaryOutput;
