// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ShowBackupRiskBucketPathInput } from "../../src/operations/ShowBackupRiskBucketPath.gen.js";

export const showBackupRiskBucketPathInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ShowBackupRiskBucketPathInput;
