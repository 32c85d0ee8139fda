// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVulNumStatisticsInput, DescribeVulNumStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeVulNumStatisticsInput_parameters = { From: "sas" } satisfies DescribeVulNumStatisticsInput;

export const describeVulNumStatisticsOutput_example1 = {
  AppNum: 0,
  ScaNum: 0,
  VulLaterSum: 0,
  AppCnt: 0,
  CveNum: 0,
  EmgNum: 0,
  CmsDealedTotalNum: 0,
  VulDealedTotalNum: 0,
  VulNntfSum: 0,
  CmsNum: 0,
  RequestId: "E22C89D2-FE13-5800-8746-9D0EF1827A59",
  VulAsapSum: 0,
  SysNum: 0,
} satisfies DescribeVulNumStatisticsOutput;
