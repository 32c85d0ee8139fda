// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyScaItemInput, DescribePropertyScaItemOutput } from "@cloudseal/alibaba-sas";

export const describePropertyScaItemInput_parameters = {
  Biz: "sca",
  CurrentPage: 1,
  ForceFlush: false,
  Lang: "en",
  PageSize: 20,
  SearchInfo: "system_service",
  SearchItem: "type",
} satisfies DescribePropertyScaItemInput;

export const describePropertyScaItemOutput_example1 = {
  RequestId: "3F4236AB-7070-538D-85EB-98EBFE6C****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 27, Count: 20 },
  PropertyItems: [{ TypeDisplay: "Docker Component", Name: "kubelet", Count: 23, BizType: "docker_component" }],
} satisfies DescribePropertyScaItemOutput;
