// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeVpcListOutput } from "@cloudseal/alibaba-sas";

export const describeVpcListOutput_example1 = {
  Count: 1,
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  VpcList: [
    {
      InstanceDesc: "TestVpcNote",
      InstanceName: "test",
      EcsCount: 9,
      InstanceId: "ins_1321_asedb_ada",
      RegionId: "cn-hangzhou",
    },
  ],
} satisfies DescribeVpcListOutput;
