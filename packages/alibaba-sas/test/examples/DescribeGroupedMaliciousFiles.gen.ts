// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeGroupedMaliciousFilesInput, DescribeGroupedMaliciousFilesOutput } from "@cloudseal/alibaba-sas";

export const describeGroupedMaliciousFilesInput_parameters = {
  ClusterId: "c556c8133b5ad4378b7fc533ddbda****",
  CurrentPage: 1,
  FuzzyMaliciousName: "Mining",
  ImageDigest: "6a5e103187b31a94592a47a5858617f7****",
  ImageLayer: "27213ad375b53628dd152a5ca****",
  ImageTag: "0.2",
  Lang: "zh",
  Levels: "serious",
  MaliciousMd5: "d836968041f7683b5459****",
  PageSize: "20",
  RepoId: "crr-vridcl4****",
  RepoInstanceId: "cri-datvailb****",
  RepoName: "centos",
  RepoNamespace: "hanghai-namespace",
  RepoRegionId: "cn-shanghai",
} satisfies DescribeGroupedMaliciousFilesInput;

export const describeGroupedMaliciousFilesOutput_example1 = {
  RequestId: "8045E03E-6D91-4C53-9F22-5A1B84BB29D9",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 2, Count: 2 },
  GroupedMaliciousFileResponse: [
    {
      Status: 0,
      ImageCount: 3,
      LatestScanTimestamp: 1596533942000,
      MaliciousName: "testFile",
      MaliciousMd5: "d836968041f7683b5459****",
      FirstScanTimestamp: 1594907349000,
      Level: "serious",
      MaliciousKey: "WEBSHELL_IMG",
    },
  ],
} satisfies DescribeGroupedMaliciousFilesOutput;
