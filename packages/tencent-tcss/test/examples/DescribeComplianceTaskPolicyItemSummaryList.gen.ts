// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeComplianceTaskPolicyItemSummaryListInput,
  DescribeComplianceTaskPolicyItemSummaryListOutput,
} from "@cloudseal/tencent-tcss";

export const describeComplianceTaskPolicyItemSummaryListInput_dockerRuntime = {
  Offset: 0,
  Limit: 10,
  Filters: [
    { Name: "RiskLevel", Values: ["3", "2", "1", "0"], ExactMatch: true },
    { Name: "ItemType", Values: ["CATEGORY_DOCKER_RUNTIME"], ExactMatch: true },
  ],
  AssetType: "ASSET_CONTAINER",
} satisfies DescribeComplianceTaskPolicyItemSummaryListInput;

export const describeComplianceTaskPolicyItemSummaryListOutput_privileged = {
  PolicyItemSummaryList: [
    {
      ApplicableVersion: "docker 1.11-1.13, 17.12-20.10.2",
      AssetType: "ASSET_CONTAINER",
      AuditProcedure:
        "运行以下命令执行检查\ndocker ps --quiet --all | xargs docker inspect --format '{{ .Id }}: Privileged={{ .HostConfig.Privileged }}'",
      BasePolicyItemId: 1n,
      BenchmarkStandardId: 1n,
      BenchmarkStandardName: "CIS Docker",
      Category: "CATEGORY_DOCKER_RUNTIME",
      CheckResult: "RESULT_FAILED",
      CheckStatus: "CHECK_FINISHED",
      CustomerPolicyItemId: 6190n,
      Description: "开启了privileged权限之后，会让容器拥有底层主机的大部分权限，不应该在创建容器时使用该参数",
      FailedAssetCount: 29,
      FixSuggestion:
        "不要运行带有--privileged标志的容器。 例如，不要启动如下容器：docker run --interactive --tty --privileged centos/bin/bash。",
      IsEnable: 1,
      LastCheckTime: "2024-10-30 02:02:27",
      Name: "确保不使用特权容器",
      PassedAssetCount: 210,
      RiskLevel: "3",
      WhitelistId: 0n,
    },
  ],
  RequestId: "a9aae028-b4f8-4ec3-8f77-5c102c4b5fcf",
  TaskId: 0n,
  TotalCount: 33,
} satisfies DescribeComplianceTaskPolicyItemSummaryListOutput;
