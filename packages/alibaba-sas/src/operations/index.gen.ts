// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

export * from "./CancelOnceTask.gen.js";
export * from "./ChangeAssetRefreshTaskConfig.gen.js";
export * from "./DescribeOnceTask.gen.js";
export * from "./GenerateOnceTask.gen.js";
export * from "./GetLastOnceTaskInfo.gen.js";
export * from "./GetOnceTaskResultInfo.gen.js";
export * from "./ListAssetRefreshTaskConfig.gen.js";
export * from "./ListUnfinishedOnceTask.gen.js";
