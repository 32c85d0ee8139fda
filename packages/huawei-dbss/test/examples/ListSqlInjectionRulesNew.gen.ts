// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListSqlInjectionRulesNewInput } from "@cloudseal/huawei-dbss";

export const listSqlInjectionRulesNewInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ListSqlInjectionRulesNewInput;
