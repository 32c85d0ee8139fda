// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBackupFilesInput, DescribeBackupFilesOutput } from "@cloudseal/alibaba-sas";

export const describeBackupFilesInput_parameters = {
  CurrentPage: "1",
  PageSize: "10",
  Path: "“”",
  SnapshotHash: "a7f26223ef3974c6fac324cd37713ab65ab618859d20b4039192a5da44d77b63",
  Uuid: "6d5b361f-958d-48a8-a9d2-d6e82c1a****",
} satisfies DescribeBackupFilesInput;

export const describeBackupFilesOutput_example1 = {
  RequestId: "00A60A6D-33E0-5D5A-9B7C-E5D4DCA88148",
  PageInfo: { CurrentPage: 1, PageSize: 10, TotalCount: 69, Count: 10 },
  BackupFiles: [{ Type: "dir", Name: "Group 1", Subtree: "Python27\\", Size: 100 }],
} satisfies DescribeBackupFilesOutput;
