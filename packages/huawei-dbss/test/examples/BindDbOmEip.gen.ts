// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { BindDbOmEipInput } from "../../src/operations/BindDbOmEip.gen.js";

export const bindDbOmEipInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies BindDbOmEipInput;
