// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeGroupedInstancesInput, DescribeGroupedInstancesOutput } from "@cloudseal/alibaba-sas";

export const describeGroupedInstancesInput_parameters = {
  CurrentPage: 1,
  FieldValue: "test-01",
  GroupField: "groupId",
  Lang: "zh",
  MachineTypes: "ecs",
  NoPage: true,
  PageSize: 20,
  SaleVersionCheckCode: "sas_gt_basic",
  Vendor: 0,
  Vendors: "0,8",
} satisfies DescribeGroupedInstancesInput;

export const describeGroupedInstancesOutput_example1 = {
  RequestId: "52A3AEE6-114A-499D-8990-4BA9B27FE0AA",
  PageInfo: { CurrentPage: 5, PageSize: 20, TotalCount: 100, Count: 20 },
  Instances: [
    {
      AsapVulInstanceCount: 11,
      UnProtectedInstanceCount: "32",
      FieldAliasName: "testA",
      InstanceCount: "205",
      RiskInstanceCount: "172",
      GroupFlag: 1,
      AuthVersionCheckCount: 205,
      Os: "windows",
      InstanceCoreCount: 610,
    },
  ],
} satisfies DescribeGroupedInstancesOutput;
