// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeImageListBySensitiveFileInput,
  DescribeImageListBySensitiveFileOutput,
} from "@cloudseal/alibaba-sas";

export const describeImageListBySensitiveFileInput_parameters = {
  CurrentPage: 1,
  ImageDigest: "v005",
  Lang: "zh",
  PageSize: 20,
  RepoInstanceId: "i-qewqrqcsadf****",
  RepoName: "harbor-image-v001",
  RepoNamespace: "libssh2",
  RiskLevel: "high",
  SensitiveFileKey: "sshpasswd",
  Status: "0",
} satisfies DescribeImageListBySensitiveFileInput;

export const describeImageListBySensitiveFileOutput_example1 = {
  ImageInfos: [
    {
      Uuid: "f58681174f944623345379e23b7b****",
      RegionId: "cn-hangzhou",
      InstanceId: "cri-a595qp31knh9****",
      RepoNamespace: "libssh2",
      RepoName: "opa-test",
      Digest: "v005",
      Tag: "nuxeo6",
      FirstScanTime: 1649814050000,
      LastScanTime: 1649814050000,
      RiskLevel: "low",
      Status: "0",
    },
  ],
  PageInfo: {
    CurrentPage: 1,
    PageSize: 20,
    TotalCount: 83,
    Count: 4,
    LastRowKey:
      "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAGYXFWIAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM1Mzc3Njc4MzA2ODY5NmI2YTY1Nzg2NTcxNjE2NDc4NjE=",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "E0C5C07F-1576-509A-AE44-1C36B8445B37",
  HttpStatusCode: 200,
} satisfies DescribeImageListBySensitiveFileOutput;
