// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeFieldStatisticsInput, DescribeFieldStatisticsOutput } from "@cloudseal/alibaba-sas";

export const describeFieldStatisticsInput_parameters = {
  MachineTypes: "ecs",
  RegionId: "cn-hangzhou",
} satisfies DescribeFieldStatisticsInput;

export const describeFieldStatisticsOutput_counted = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  GroupedFields: {
    OfflineInstanceCount: 21,
    NoRiskInstanceCount: 10,
    UnKnowStatusInstanceCount: 1,
    RegionCount: 11,
    NewInstanceCount: 10,
    ExposedInstanceCount: 1,
    GroupCount: 20,
    TencentInstanceCount: 10,
    GeneralAssetCount: 10,
    InstanceSyncTaskCount: 10,
    UnprotectedInstanceCount: 10,
    ImportantAssetCount: 10,
    TestAssetCount: 10,
    VpcCount: 5,
    InstanceCount: 100,
    PauseInstanceCount: 10,
    IdcInstanceCount: 100,
    NotRunningStatusCount: 10,
    AliYunInstanceCount: 100,
    RiskInstanceCount: 90,
    HuaweiInstanceCount: 0,
    AwsInstanceCount: 100,
    OutMachineInstanceCount: 20,
    TripartiteInstanceCount: 2,
    AzureInstanceCount: 5,
    InstanceCoreCount: 301,
    RiskInstanceCoreCount: 201,
    ExposedInstanceCoreCount: 30,
    UnprotectedInstanceCoreCount: 30,
    NotRunningStatusCoreCount: 30,
    NewInstanceCoreCount: 30,
  },
} satisfies DescribeFieldStatisticsOutput;
