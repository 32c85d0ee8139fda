// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAssetClusterListInput, DescribeAssetClusterListOutput } from "@cloudseal/tencent-tcss";

export const describeAssetClusterListInput_example1 = {} satisfies DescribeAssetClusterListInput;

export const describeAssetClusterListOutput_example1 = {
  List: [
    {
      BindRuleName: "piper",
      ClusterID: "cls-abhq0j4o",
      ClusterName: "bx_test_tmp",
      ClusterType: "INDEPENDENT_CLUSTER",
      ClusterVersion: "1.1.4",
      CpuLimit: 0,
      MemLimit: 0,
      Status: "CSR_RUNNING",
    },
  ],
  RequestId: "bb39b643-b0e1-4c79-b006-7d62083227a8",
  TotalCount: 15,
} satisfies DescribeAssetClusterListOutput;
