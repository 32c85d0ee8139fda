// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyWebLockUpdateConfigInput, ModifyWebLockUpdateConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyWebLockUpdateConfigInput_parameters = {
  DefenceMode: "block",
  Dir: "/home/admin/tomcat",
  ExclusiveDir: "/home/admin/test",
  ExclusiveFile: "/home/admin/apache.log",
  ExclusiveFileType: "jpg",
  Id: 312077,
  InclusiveFile: "/home/admin/test.log",
  InclusiveFileType: "jpg",
  Lang: "zh",
  LocalBackupDir: "/usr/local/backup",
  Mode: "blacklist",
  SourceIp: "36.112.XX.XX",
  Uuid: "4fe8e1cd-3c37-4851-b9de-124da32c****",
} satisfies ModifyWebLockUpdateConfigInput;

export const modifyWebLockUpdateConfigOutput_example1 = {
  RequestId: "D9354C1A-D709-4873-9AAE-41513327B247",
} satisfies ModifyWebLockUpdateConfigOutput;
