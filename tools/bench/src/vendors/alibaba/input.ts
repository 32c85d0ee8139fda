/** What every contestant asks. */
export const input = {
  TaskType: "ASSET_SECURITY_CHECK",
  TaskName: "ASSET_SECURITY_CHECK",
  TaskId: "e7b70a4b030db086db52231f1b58f2ab",
};
