// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  CreateUniBackupPolicyInput,
  CreateUniBackupPolicyOutput,
} from "../../src/operations/CreateUniBackupPolicy.gen.js";

export const createUniBackupPolicyInput_parameters = {
  AccountName: "admin",
  AccountPassword: "Pass****",
  DatabaseAddByUser: "true",
  DatabaseType: "MYSQL",
  InstanceId: "i-bp1fu4aqltf1huhc****",
  PolicyName: "mysql-policy",
  Retention: 7,
  SpeedLimiter: 5242880,
  UniRegionId: "cn-hangzhou",
  Uuid: "045cad48-eb08-4047-a70c-713aec7b****",
} satisfies CreateUniBackupPolicyInput;

export const createUniBackupPolicyOutput_example1 = {
  RequestId: "2FAEB7D0-C0B9-581C-877A-F80F50AA****",
} satisfies CreateUniBackupPolicyOutput;
