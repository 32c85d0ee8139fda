// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyWebLockStartInput, ModifyWebLockStartOutput } from "@cloudseal/alibaba-sas";

export const modifyWebLockStartInput_parameters = {
  DefenceMode: "block",
  Dir: "/home/admin/tomcat",
  ExclusiveDir: "/home/admin/java",
  ExclusiveFile: "/home/admin/tomcat/localhost.log",
  ExclusiveFileType: "jpg",
  InclusiveFileType: "php",
  LocalBackupDir: "/usr/local/backup",
  Mode: "whitelist",
  Uuid: "80d2f7d6-31a9-4d7f-8ff4-7ecc42f89ca****",
} satisfies ModifyWebLockStartInput;

export const modifyWebLockStartOutput_example1 = {
  RequestId: "D9354C1A-D709-4873-9AAE-41513327B247",
} satisfies ModifyWebLockStartOutput;
