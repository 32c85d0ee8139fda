// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditRuleScopesNewInput } from "@cloudseal/huawei-dbss";

export const listAuditRuleScopesNewInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ListAuditRuleScopesNewInput;
