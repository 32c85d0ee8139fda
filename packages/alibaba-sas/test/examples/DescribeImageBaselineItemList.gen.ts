// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageBaselineItemListInput, DescribeImageBaselineItemListOutput } from "@cloudseal/alibaba-sas";

export const describeImageBaselineItemListInput_parameters = {
  BaselineClassKey: "ak_leak",
  BaselineNameKey: "Access Key泄露",
  CurrentPage: 1,
  ImageUuid: "0b5c7193300da2070220038718ad****",
  Lang: "zh",
  PageSize: 20,
  Status: "0",
} satisfies DescribeImageBaselineItemListInput;

export const describeImageBaselineItemListOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 253, Count: 20 },
  BaselineItemInfos: [
    {
      Status: 0,
      WhiteList: 0,
      BaselineNameKey: "ak_leak",
      BaselineItemAlias: "Access Key泄漏",
      BaselineClassKey: "ak_leak",
      BaselineClassAlias: "Access Key泄漏",
      BaselineNameAlias: "Access Key泄漏",
      BaselineItemKey: "ak_leak",
    },
  ],
} satisfies DescribeImageBaselineItemListOutput;
