// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { DeleteDbEncryptInstanceInput } from "../../src/operations/DeleteDbEncryptInstance.gen.js";

export const deleteDbEncryptInstanceInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies DeleteDbEncryptInstanceInput;
