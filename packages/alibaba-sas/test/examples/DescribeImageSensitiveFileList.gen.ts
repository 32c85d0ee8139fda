// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageSensitiveFileListInput, DescribeImageSensitiveFileListOutput } from "@cloudseal/alibaba-sas";

export const describeImageSensitiveFileListInput_parameters = {
  Criteria: "Rails Master Key",
  CriteriaType: "SensitiveFileKey",
  CurrentPage: 1,
  ImageUuid: "850613a48999900f48417c7e6e9d****",
  Lang: "zh",
  PageSize: 20,
  RiskLevel: "low",
} satisfies DescribeImageSensitiveFileListInput;

export const describeImageSensitiveFileListOutput_example1 = {
  SensitiveFileList: [
    {
      RiskLevel: "high",
      SensitiveFileKey: "google_oauth_key",
      SensitiveFileName: "AccessKeyLeak",
      FirstScanTime: 1663321552000,
      LastScanTime: 1663321552000,
      Count: 9,
      ClassKey: "password",
      ClassName: "password",
      UnprocessedNum: 2,
    },
  ],
  PageInfo: {
    CurrentPage: 1,
    PageSize: 20,
    TotalCount: 149,
    Count: 1,
    LastRowKey:
      "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAGYXFWIAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM1Mzc3Njc4MzA2ODY5NmI2YTY1Nzg2NTcxNjE2N******",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "8D19A089-E6BC-5244-800C-7E590D50487F",
  HttpStatusCode: 200,
} satisfies DescribeImageSensitiveFileListOutput;
