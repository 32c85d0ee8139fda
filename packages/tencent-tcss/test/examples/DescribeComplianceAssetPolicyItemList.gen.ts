// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  DescribeComplianceAssetPolicyItemListInput,
  DescribeComplianceAssetPolicyItemListOutput,
} from "@cloudseal/tencent-tcss";

export const describeComplianceAssetPolicyItemListInput_example1 = {
  CustomerAssetId: 2202462,
  Offset: 0,
  Limit: 3,
  AssetType: "ASSET_CONTAINER",
} satisfies DescribeComplianceAssetPolicyItemListInput;

export const describeComplianceAssetPolicyItemListOutput_example1 = {
  AssetPolicyItemList: [
    {
      BasePolicyItemId: 142n,
      BenchmarkStandardId: 1n,
      BenchmarkStandardName: "CIS Docker",
      Category: "CATEGORY_DOCKER_RUNTIME",
      CheckResult: "RESULT_PASSED",
      CheckStatus: "CHECK_FINISHED",
      CustomerPolicyItemId: 2809n,
      FixSuggestion: "使用--health-cmd和其他参数运行容器。 例如，docker run -d --health-cmd ='stat /etc/passwd || exit1'nginx。",
      LastCheckTime: "2024-07-24 11:12:16",
      Name: "检查容器运行时的健康状态",
      RiskLevel: "1",
      VerifyInfo: "e822238a07e0d193a12c0608f2d821812664d3d9cf5871cc9bedc9eab562e602:Healthcheck=null\n",
      WhitelistId: 0n,
    },
    {
      BasePolicyItemId: 141n,
      BenchmarkStandardId: 1n,
      BenchmarkStandardName: "CIS Docker",
      Category: "CATEGORY_DOCKER_RUNTIME",
      CheckResult: "RESULT_PASSED",
      CheckStatus: "CHECK_FINISHED",
      CustomerPolicyItemId: 2808n,
      FixSuggestion: "如无必须，不要使用 --cgroup-parent 选项在docker运行。",
      LastCheckTime: "2024-07-24 11:12:16",
      Name: "确保cgroup安全使用",
      RiskLevel: "1",
      VerifyInfo: "e822238a07e0d193a12c0608f2d821812664d3d9cf5871cc9bedc9eab562e602:CgroupParent=\n",
      WhitelistId: 0n,
    },
    {
      BasePolicyItemId: 140n,
      BenchmarkStandardId: 1n,
      BenchmarkStandardName: "CIS Docker",
      Category: "CATEGORY_DOCKER_RUNTIME",
      CheckResult: "RESULT_PASSED",
      CheckStatus: "CHECK_FINISHED",
      CustomerPolicyItemId: 2807n,
      FixSuggestion: "在docker exec命令中不要使用--privileged选项。",
      LastCheckTime: "2024-07-24 11:12:16",
      Name: "确保docker exec命令不能使用特权选项",
      RiskLevel: "2",
      VerifyInfo: "e822238a07e0d193a12c0608f2d821812664d3d9cf5871cc9bedc9eab562e602:ExecIDs=null\n",
      WhitelistId: 0n,
    },
  ],
  RequestId: "dc08e10e-5ac8-4e94-9321-6c2f89d8ed5c",
  TotalCount: 24,
} satisfies DescribeComplianceAssetPolicyItemListOutput;
