// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageSecurityScanCountInput } from "@cloudseal/alibaba-sas";

export const describeImageSecurityScanCountInput_parameters = {
  ClusterId: "cdbbe7aa56cbf4b8f830f83718d26****",
  Dealed: "N",
  ImageDigest: "a7978d51f5eddf7612ab15ae46bd4b4257bf59da77c2aafc9d9d8ab41bb3****",
  ImageTag: "c958b80f-prd_default-9bb0****",
  ImageUuid: "325bfa067ae6c678e59e8a1b34cc****",
  RepoId: "3df5b5a1f2339eb7ebc7d474b8d4****",
  RepoInstanceId: "cri-p2jahwuuwuk7****",
  RepoRegionId: "cn-beijing",
} satisfies DescribeImageSecurityScanCountInput;
