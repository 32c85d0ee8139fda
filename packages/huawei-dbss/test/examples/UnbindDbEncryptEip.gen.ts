// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { UnbindDbEncryptEipInput } from "../../src/operations/UnbindDbEncryptEip.gen.js";

export const unbindDbEncryptEipInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies UnbindDbEncryptEipInput;
