// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { StartDbEncryptInstanceInput } from "@cloudseal/huawei-dbss";

export const startDbEncryptInstanceInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies StartDbEncryptInstanceInput;
