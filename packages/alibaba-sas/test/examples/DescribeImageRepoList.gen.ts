// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageRepoListInput, DescribeImageRepoListOutput } from "@cloudseal/alibaba-sas";

export const describeImageRepoListInput_parameters = {
  CurrentPage: 1,
  FieldName: "repoName",
  FieldValue: "zeus",
  OperateType: "count",
  PageSize: 20,
  RepoName: "script7",
  RepoNamespace: "libssh2",
  Selected: 1,
  TargetType: "image_repo",
  Type: "image_repo",
} satisfies DescribeImageRepoListInput;

export const describeImageRepoListOutput_example1 = {
  AllTargetCount: 25,
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7",
  AddTargetCount: 20,
  DelTargetCount: 5,
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 83, Count: 2 },
  ImageRepoList: [{ Flag: "add", RepoName: "zeus", RepoNamespace: "sas-script" }],
} satisfies DescribeImageRepoListOutput;
