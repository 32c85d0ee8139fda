// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSnapshotsInput, DescribeSnapshotsOutput } from "@cloudseal/alibaba-sas";

export const describeSnapshotsInput_parameters = {
  ApiVersion: "2.0.0",
  CurrentPage: 1,
  IsAliYunEcs: "true",
  MachineRegion: "us-east-1",
  MachineRemark: "192.168.XX.XX",
  NextToken:
    "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAB4SwmEAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM0NzY3YTZjNjI3NjZmNmU3MjcxNjk3NDY5MzY3MjY4****",
  PageSize: 20,
  StatusList: '["COMPLETE"]',
  Uuid: "061d8042-59ff-416e-bc33-294a1cf5****",
} satisfies DescribeSnapshotsInput;

export const describeSnapshotsOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB393****",
  PageInfo: {
    CurrentPage: 1,
    NextToken:
      "CAESGgoSChAKDGNvbXBsZXRlVGltZRABCgQiAggAGAAiQAoJAGYXFWIAAAAACjMDLgAAADFTNzMyZDMwMzAzMDM1Mzc3Njc4MzA2ODY5NmI2YTY1Nzg2NTcxNjE2NDc4****",
    PageSize: 20,
    TotalCount: 149,
    Count: 20,
  },
  Snapshots: [
    {
      Status: "COMPLETE",
      SnapshotHash: "9ee47cf12351e4ddecce8c12f4957d3946cd96fbe24cd4ab264c7200839d****",
      ActualItems: 123,
      VaultId: "v-000ccok3zmw7fbzz****",
      ActualBytes: 0,
      SourceType: "ECS_FILE",
      ClientId: "c-000dbefaw9f7gnbw****",
      ItemsDone: 6,
      BytesTotal: 0,
      Retention: 7,
      CreatedTime: 1646793988,
      ParentSnapshotHash: "a0181606689c9562f092b3190bddb8a62bb5a24784424ba2102bc7fe92ae****",
      InstanceId: "i-2ze78zfakirgh1yl****",
      PlanId: "plan-000ee8gh2ljelsnb****",
      RegionId: "us-east-1",
      Uuid: "d332af48-1269-4a55-a6db-8543a80f****",
      ErrorFile: "s-0008ndhgrflh55i5****.csv",
      SnapshotId: "s-0003ahfuqpjdztsg****",
      JobId: "job-000a2q5vg6awgo01****",
      Path: '["/home"]\n',
      ItemsTotal: 7,
      BytesDone: 800,
      Paths: ["/home"],
      ClientVersion: "2.10.0",
    },
  ],
} satisfies DescribeSnapshotsOutput;
