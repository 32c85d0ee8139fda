// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageFixTaskInput, DescribeImageFixTaskOutput } from "@cloudseal/alibaba-sas";

export const describeImageFixTaskInput_parameters = {
  CurrentPage: 1,
  EndTime: 1635575219000,
  PageSize: 20,
  StartTime: 1634725571000,
  Status: "1",
} satisfies DescribeImageFixTaskInput;

export const describeImageFixTaskOutput_example1 = {
  RequestId: "8AC52BBA-85D3-5F64-9B48-D08437CAF916",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 12, Count: 12 },
  BuildTasks: [
    {
      BuildTaskId: "ivf-939536b5-c3ca-427b-8183-91007756",
      TaskType: "IMAGE_REPAIR",
      RepoNamespace: "name-002",
      RepoName: "test-redhat",
      RegionId: "cn-hangzhou",
      OldTag: "centos8.1-ja",
      OldUuid: "2fa731681911ae8d1b5f11893ace****",
      NewTag: "redhat8-vault",
      NewUuid: "2fa731681911ae8d1b5f11893ace****",
      FixTime: "2021-10-14 20:32:05",
      FinishTime: "2021-10-14 20:34:07",
      Status: 2,
      VulAlias: "CVE-2007-5686:rpath_linux Information Disclosure",
    },
  ],
} satisfies DescribeImageFixTaskOutput;
