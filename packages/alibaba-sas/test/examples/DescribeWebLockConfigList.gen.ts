// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebLockConfigListInput, DescribeWebLockConfigListOutput } from "@cloudseal/alibaba-sas";

export const describeWebLockConfigListInput_parameters = {
  Id: 1404656,
  Lang: "zh",
  SourceIp: "123.24.XX.XX",
  Uuid: "inet-1234567****",
} satisfies DescribeWebLockConfigListInput;

export const describeWebLockConfigListOutput_example1 = {
  TotalCount: 1,
  RequestId: "D9354C1A-D709-4873-9AAE-41513327B247",
  ConfigList: [
    {
      ExclusiveDir: "/home/admin/tomcat",
      Uuid: "80d2f7d6-31a9-4d7f-8ff4-7ecc42f8****",
      InclusiveFileType: "jpg",
      DefenceMode: "audit",
      ExclusiveFileType: "*.jpg",
      InclusiveFile: "/home/admin/tomcat/aaa.log",
      Mode: "blacklist",
      Dir: "/www/tmp/",
      ExclusiveFile: "/home/admin/tomcat/localhost.log",
      Id: "11",
      LocalBackupDir: "/usr/local/backup",
    },
  ],
} satisfies DescribeWebLockConfigListOutput;
