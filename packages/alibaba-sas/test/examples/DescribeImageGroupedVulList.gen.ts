// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageGroupedVulListInput, DescribeImageGroupedVulListOutput } from "@cloudseal/alibaba-sas";

export const describeImageGroupedVulListInput_parameters = {
  AliasName: "High severity vulnerability that affects org.eclipse.jetty:jetty-server",
  ClusterId: "c60b77fe62093480db6164a3c2fa5****",
  CurrentPage: 1,
  CveId: "CVE-2017-15420",
  GroupId: "1311",
  ImageDigest: "w213412341dfsfasdfafadfasfasf",
  ImageLayer: "b1f5b9420803ad0657cf21566e3e20acc08581e7f22991249ef3aa80b8b1c587",
  ImageTag: "oval",
  IsLatest: 0,
  Lang: "zh",
  Name: "debian:10:CVE-2019-9893",
  Necessity: "asap",
  PageSize: 20,
  PatchId: 1341512412,
  RepoId: "qew****",
  RepoInstanceId: "i-qewqrqcsadf****",
  RepoName: "libssh2",
  RepoNamespace: "libssh2",
  RepoRegionId: "cn-hangzhou",
  RuleTag: "AI",
  Type: "cve",
  Uuids: "uuid-13134124****",
} satisfies DescribeImageGroupedVulListInput;

export const describeImageGroupedVulListOutput_example1 = {
  CurrentPage: 2,
  RequestId: "5E244439-UJND-8BF7-26F36E21B9AA",
  PageSize: 20,
  TotalCount: 21,
  GroupedVulItems: [
    {
      Status: 0,
      Type: "cve",
      NntfCount: 29,
      GmtLast: 1611201274000,
      LastScanTime: 1611201274000,
      Tags: "EXP exists",
      LaterCount: 26,
      AliasName: "RHSA-2017:3075-Important: wget security update",
      Name: "debian:9:CVE-2019-3858",
      AsapCount: 26,
      CanFix: "yes",
    },
  ],
} satisfies DescribeImageGroupedVulListOutput;
