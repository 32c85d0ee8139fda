// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { RebootDbEncryptInstanceInput } from "@cloudseal/huawei-dbss";

export const rebootDbEncryptInstanceInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies RebootDbEncryptInstanceInput;
