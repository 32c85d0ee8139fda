// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeRestoreJobsInput,
  DescribeRestoreJobsOutput,
} from "../../src/operations/DescribeRestoreJobs.gen.js";

export const describeRestoreJobsInput_parameters = {
  CurrentPage: 1,
  MachineRemark: "1.1.XX.XX",
  PageSize: 10,
  Status: "RUNNING",
} satisfies DescribeRestoreJobsInput;

export const describeRestoreJobsOutput_example1 = {
  RequestId: "0ED92280-4363-57D3-A4D3-4D3FBC99B29F",
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 69, Count: 2 },
  RestoreJobs: [
    {
      Status: "COMPLETE",
      SnapshotHash: "a3992de83f529b844135fe795d949181735a7d20e0ac8539485c61b7983e618f",
      SourceClientId: "c-000gmcypy5dyf9ey3uv7",
      ErrorFileUrl: '["/home/user"]',
      Includes: '["/root/disk-uuid-test","/root/install.sh"]',
      RestoreName: "Restore",
      InternetIp: "1.1.XX.XX",
      VaultId: "v-000b0v0jqzmse2yz06zw",
      ActualBytes: 20,
      Message: "successful",
      Percentage: 100,
      GmtModified: "2021-04-25T19:11Z",
      RestoreType: "ECS_FILE",
      ExitCode: "0",
      ClientId: "c-000frxwusjauhp9ajpu6",
      ItemsDone: 0,
      BytesTotal: 20,
      RequestId: "0ED92280-4363-57D3-A4D3-4D3FBC99B29F",
      InstanceName: "win2012-01",
      CompleteTime: 1583289054000,
      ErrorType: "NONE",
      SnapshotVersion: "2020-03-03 18:00",
      Target: "/home",
      CreatedTime: 1583289052000,
      InstanceId: "i-bp12xnvdax6307gw****",
      Source: '["/home/admin","\\\\\\\\servername\\\\sharename"]',
      IntranetIp: "2.1.XX.XX",
      ErrorFile: "s-000f4wxm8f7gur6g2otm.csv",
      Uuid: "6E3DABB6-3F6A-40DB-9492-2C8B59C****",
      Excludes: '["/home/user"]',
      Speed: 25766558,
      SnapshotId: "s-000gmcypy5dy54e39yny",
      UpdatedTime: 1583289054000,
      RestoreId: "r-000gmcypy5dyf9ey3uv7",
      GmtCreate: "2021-04-25T19:11Z",
      Eta: 1583299054,
      Duration: 100,
      ErrorCount: 0,
      ItemsTotal: 0,
      BytesDone: 20,
      VaultRegionId: "cn-hangzhou",
    },
  ],
} satisfies DescribeRestoreJobsOutput;
