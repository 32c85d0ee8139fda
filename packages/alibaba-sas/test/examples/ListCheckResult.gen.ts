// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCheckResultInput, ListCheckResultOutput } from "@cloudseal/alibaba-sas";

export const listCheckResultInput_parameters = {
  CheckKey: "OSS",
  CurrentPage: 2,
  CustomParam: true,
  InstanceIds: ["i-bp1du66x6w07z4yya****"],
  InstanceTypes: ["ECS"],
  Lang: "zh",
  PageSize: 50,
  RegionId: "cn-hangzhou",
  RequirementIds: [2],
  RiskLevels: ["HIGH"],
  SortTypes: ["STATUS"],
  StandardIds: [2],
  Statuses: ["PASS"],
  Types: ["RISK"],
  Vendors: ["ALIYUN"],
} satisfies ListCheckResultInput;

export const listCheckResultOutput_listed = {
  Checks: [
    {
      CheckPolicies: [
        {
          StandardId: 1n,
          StandardShowName: "Best security practices",
          RequirementId: 2n,
          RequirementShowName: "Alibaba cloud OSS best security practices",
          SectionId: 3n,
          SectionShowName: "Log Audit",
        },
      ],
      CheckId: 5n,
      CheckShowName: "OSS-PublicReadOpenManifestFileWithoutEncryption",
      Vendor: "ALIYUN",
      VendorShowName: "Aliyun",
      InstanceType: "ECS",
      InstanceSubType: "DISK",
      RiskLevel: "HIGH",
      Status: "PASS",
      TaskId: "64",
      LastCheckTime: 1657793398000,
      TrialPermission: true,
      StatusMessage: "TIMEOUT",
      CheckSaleType: 1,
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 100, Count: 2 },
  RequestId: "F9B6DD67-B289-5406-B35C-B0F4A217S23",
} satisfies ListCheckResultOutput;
