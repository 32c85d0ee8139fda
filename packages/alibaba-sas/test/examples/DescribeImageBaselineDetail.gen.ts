// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageBaselineDetailInput, DescribeImageBaselineDetailOutput } from "@cloudseal/alibaba-sas";

export const describeImageBaselineDetailInput_parameters = {
  BaselineItemKey: "取值包括但不限于以下内容：ak_leak, duplicate_uid,duplicate_pwd_hash,non_pwd_user",
  ImageUuid: "06293273b67d19516cfcc712194f****",
  Lang: "zh",
} satisfies DescribeImageBaselineDetailInput;

export const describeImageBaselineDetailOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF4****",
  BaselineDetail: {
    Advice: "删除泄漏的AK信息。",
    ResultId: "async__c6f3b0b54613383b40bdce593ffe****",
    Description: "Access Key泄露，会导致Access Key被冒用的风险。",
    BaselineItemAlias: "Access Key泄露",
    BaselineNameAlias: "Access Key泄露",
    BaselineClassAlias: "ak_leak",
    BaselineItemKey: "ak_leak",
    Prompt: "/usr/aksk.txt:LTAI4GBEG5zaqX**********",
    Level: "high",
  },
} satisfies DescribeImageBaselineDetailOutput;
