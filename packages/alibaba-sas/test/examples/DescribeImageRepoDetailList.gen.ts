// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageRepoDetailListInput, DescribeImageRepoDetailListOutput } from "@cloudseal/alibaba-sas";

export const describeImageRepoDetailListInput_parameters = {
  Criteria: '[{"name":"vulStatus","value":"YES","logicalExp":"AND"}]',
  CurrentPage: 1,
  LogicalExp: "OR",
  PageSize: 20,
} satisfies DescribeImageRepoDetailListInput;

export const describeImageRepoDetailListOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF46038",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 19, Count: 2 },
  ImageRepoResponses: [
    {
      Endpoints:
        '[\n      {\n            "domains": [\n                  "****.cn-shenzhen.cr.aliyuncs.com"\n            ],\n            "type": "internet"\n      },\n      {\n            "domains": [\n                  "****.cn-shenzhen.cr.aliyuncs.com"\n            ],\n            "type": "intranet"\n      },\n      {\n            "domains": [\n                  "****.cn-shenzhen.cr.aliyuncs.com"\n            ],\n            "type": "vpc"\n      }\n]',
      RiskStatus: "NO",
      VulStatus: "NO",
      AlarmStatus: "NO",
      RegistryType: "acr",
      InstanceId: "i-uf6fsg6xlmorug5****",
      RegionId: "cn-shanghai",
      RepoId: "crr-2chlzf47w2rk****",
      HcCount: 0,
      VulCount: 0,
      HcStatus: "NO",
      AlarmCount: 0,
      RepoName: "zeus",
      RepoNamespace: "test-dev",
      ImageCount: 3,
    },
  ],
} satisfies DescribeImageRepoDetailListOutput;
