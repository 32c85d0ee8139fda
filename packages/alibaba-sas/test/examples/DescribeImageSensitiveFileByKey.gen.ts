// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeImageSensitiveFileByKeyInput,
  DescribeImageSensitiveFileByKeyOutput,
} from "@cloudseal/alibaba-sas";

export const describeImageSensitiveFileByKeyInput_parameters = {
  CurrentPage: 1,
  ImageUuid: "0083a31ccf7c10367a6e783e8601****",
  Lang: "zh",
  PageSize: 20,
  SensitiveFileKey: "google_oauth_key",
} satisfies DescribeImageSensitiveFileByKeyInput;

export const describeImageSensitiveFileByKeyOutput_example1 = {
  SensitiveFileList: [
    {
      FilePath: "/usr/lib/abc.txt",
      LayerDigest: "0083a31cc0083a31ccf7c10367a6e783e8601e290f7c10367a6e783e860****",
      Promt: "AKPIDteow289f9s************",
      Advice: "Assess risks based on business conditions, remove risky content, and rebuild image",
      RiskLevel: "low",
      SensitiveFileKey: "google_oauth_key",
      SensitiveFileName: "Google OAuth Key",
      FirstScanTime: 1663321552000,
      LastScanTime: 1663691592000,
      Description: "Verify the validity of the leaked AK.",
      Md5: "b484b0dff093f358897486b58266****",
    },
  ],
  PageInfo: {
    CurrentPage: 1,
    PageSize: 20,
    TotalCount: 100,
    Count: 2,
    LastRowKey:
      "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAGYXFWIAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM1Mzc3Njc4MzA2ODY5NmI2YTY1Nzg2NTcxNjE2NDc4NjE=",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "CE500770-42D3-442E-9DDD-156E0F9F3B45",
  HttpStatusCode: 200,
} satisfies DescribeImageSensitiveFileByKeyOutput;
