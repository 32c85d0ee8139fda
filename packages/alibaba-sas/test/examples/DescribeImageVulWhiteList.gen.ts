// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageVulWhiteListInput, DescribeImageVulWhiteListOutput } from "@cloudseal/alibaba-sas";

export const describeImageVulWhiteListInput_parameters = {
  AliasName: "CVE-2007-5686:rpath_linux",
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  Source: "image",
} satisfies DescribeImageVulWhiteListInput;

export const describeImageVulWhiteListOutput_example1 = {
  ImageVulWhitelist: [
    {
      Name: "scan:AVD-2022-953356",
      AliasName: "CVE-2019-19906:in_sasl_add_string",
      Target: '{\\"type\\":\\"repo\\",\\"target\\":[\\"sas_test/script_0209\\",\\"sas_test/script\\"]}',
      Reason: "already config in another way",
      Type: "sca",
      Id: 34032043n,
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 100, Count: 20 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "911025D0-3D1E-5213-A18A-37EA0C92****",
  HttpStatusCode: 200,
  TimeCost: 1,
} satisfies DescribeImageVulWhiteListOutput;
