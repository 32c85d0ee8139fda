// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type {
  ShowAuditTaskStatusInput,
  ShowAuditTaskStatusOutput,
  UpdateAuditTaskStatusInput,
} from "./types.gen.js";

/** What the wire needs of ShowAuditTaskStatus. */
export const showAuditTaskStatus: TypedRoute<ShowAuditTaskStatusInput, ShowAuditTaskStatusOutput> = {
  name: "ShowAuditTaskStatus",
  method: "GET",
  path: "/v3/{project_id}/audit/summary/{busi_type}/task-status",
  rest: "query",
  idempotent: true,
  convert: [[["id"], "bigint"]],
};

/** What the wire needs of UpdateAuditTaskStatus. */
export const updateAuditTaskStatus: TypedRoute<UpdateAuditTaskStatusInput, void> = {
  name: "UpdateAuditTaskStatus",
  method: "POST",
  path: "/v1/{project_id}/audit/summary/{busi_type}/task-status",
  rest: "body",
  requiredWhen: [["oper_type", "switch", ["code"]]],
  idempotent: false,
  noContent: true,
};
