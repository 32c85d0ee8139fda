// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ShowBackupRiskBucketPathInput } from "@cloudseal/huawei-dbss";

export const showBackupRiskBucketPathInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ShowBackupRiskBucketPathInput;
