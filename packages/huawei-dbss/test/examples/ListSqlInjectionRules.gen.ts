// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListSqlInjectionRulesInput } from "../../src/operations/ListSqlInjectionRules.gen.js";

export const listSqlInjectionRulesInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ListSqlInjectionRulesInput;
