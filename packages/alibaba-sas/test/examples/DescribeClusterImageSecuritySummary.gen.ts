// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeClusterImageSecuritySummaryInput } from "@cloudseal/alibaba-sas";

export const describeClusterImageSecuritySummaryInput_parameters = {
  ClusterId: "c3aaf6c8085f84791882eef200cd2****",
  ContainerFieldName: "clusterId",
  ContainerFieldValue: "c2ac28b2d0c734df29a21d29f18ac****",
  ImageDigest: "402902de6480a020b9f29e7105e77b8a218bc1cccbc3935d3b38c8ea9ba2****",
  ImageRepoName: "repo",
  ImageRepoNamespace: "namespace",
  ImageTag: "3.54.0.1",
  SourceIp: "60.190.XXX.XXX",
} satisfies DescribeClusterImageSecuritySummaryInput;
