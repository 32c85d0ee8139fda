/** The operation's path, as the generated client has it. */
export const path = "/v1/{project_id}/audit/summary/{busi_type}/task-status";
