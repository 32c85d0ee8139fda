// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribePropertyTypeScaItemInput, DescribePropertyTypeScaItemOutput } from "@cloudseal/alibaba-sas";

export const describePropertyTypeScaItemInput_parameters = {
  CurrentPage: 1,
  Lang: "en",
  PageSize: 20,
} satisfies DescribePropertyTypeScaItemInput;

export const describePropertyTypeScaItemOutput_example1 = {
  RequestId: "B7A839E8-70AE-591D-8D9E-C5419A22****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 69, Count: 20 },
  PropertyTypeItems: [{ Type: "docker_component", Name: "Docker Component" }],
} satisfies DescribePropertyTypeScaItemOutput;
