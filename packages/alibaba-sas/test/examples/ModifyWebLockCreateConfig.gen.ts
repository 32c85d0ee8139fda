// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyWebLockCreateConfigInput, ModifyWebLockCreateConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyWebLockCreateConfigInput_parameters = {
  DefenceMode: "block",
  Dir: "/home/admin/tomcat",
  ExclusiveDir: "/home/admin/test",
  ExclusiveFile: "/home/admin/apache.log",
  ExclusiveFileType: "jpg",
  InclusiveFile: "/home/admin/test.log",
  InclusiveFileType: "jpg",
  Lang: "zh",
  LocalBackupDir: "/usr/local/backup",
  Mode: "whitelist",
  SourceIp: "39.170.XX.XX",
  Uuid: "inet-12345****",
} satisfies ModifyWebLockCreateConfigInput;

export const modifyWebLockCreateConfigOutput_example1 = {
  RequestId: "D9354C1A-D709-4873-9AAE-41513327B247",
} satisfies ModifyWebLockCreateConfigOutput;
